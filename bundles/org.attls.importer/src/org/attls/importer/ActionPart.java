// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.ActionLevel;
import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;
import org.attls.pagent.source.FlatSetting;

/** Takes apart what the actions of a rule say: for its security level and its traffic type. */
final class ActionPart {
  private static final String ROLE = "HandshakeRole";
  private static final String CIPHERS = "V3";
  private static final String ON = "On";

  private final EffectiveRule rule;
  private final Secrets secrets;
  private final Surroundings surroundings;
  private final List<Assignment> assignments;
  private final Verbatims level = new Verbatims();
  private final Verbatims type = new Verbatims();
  private final List<String> versions;
  private List<String> ciphers = List.of();
  private Optional<String> role = Optional.empty();
  private Optional<String> ring = Optional.empty();
  private Optional<String> timeout = Optional.empty();
  private boolean applicationControlled;
  private boolean secondaryMap;
  private boolean sysplexSessionCaching;

  /**
   * Takes a rule apart.
   *
   * @param assignments gets where each line goes
   */
  ActionPart(EffectiveRule rule, Surroundings surroundings, List<Assignment> assignments) {
    this.rule = rule;
    this.secrets = Secrets.of(rule);
    this.surroundings = surroundings;
    this.assignments = assignments;
    this.versions =
        rule.isSecured() ? VersionList.of(rule.coded(), surroundings.defaults()) : List.of();
    for (Map.Entry<String, Coded> entry : rule.coded().entrySet()) {
      if (entry.getKey().equals(EffectiveRule.ENABLED)) {
        assign(entry.getValue(), Slot.LEVEL, rule.isSecured() ? "" : "no security");
      } else if (!rule.isSecured()) {
        off(entry.getKey(), entry.getValue());
      } else {
        take(entry.getKey(), entry.getValue());
      }
    }
  }

  Optional<String> ring() {
    return ring;
  }

  LevelContent level() {
    return new LevelContent(rule.isSecured(), versions, ciphers, level.blocks());
  }

  /**
   * The traffic type.
   *
   * @param head its conditions
   * @param more what it carries verbatim of the conditions
   */
  TypeContent type(String head, List<VerbatimBlock> more) {
    List<VerbatimBlock> verbatims = new ArrayList<>(type.blocks());
    verbatims.addAll(more);
    return new TypeContent(
        head,
        applicationControlled,
        secondaryMap,
        sysplexSessionCaching,
        timeout,
        List.copyOf(verbatims));
  }

  /** The handshake role in the words of the language. */
  Optional<String> role() {
    return role;
  }

  /** Without security there is only the group action. */
  private void off(String keyword, Coded coded) {
    if (coded.level() == ActionLevel.GROUP) {
      verbatim(keyword, coded);
      return;
    }
    coded
        .settings()
        .forEach(
            setting ->
                assignments.add(
                    new Assignment(setting, Slot.LEVEL, Fate.NO_EFFECT, "TTLSEnabled is Off")));
  }

  private void take(String keyword, Coded coded) {
    if (coded.value() instanceof EffectiveValue.Secret) {
      coded.settings().forEach(this::password);
    } else if (keyword.equals(Secrets.LDAP_USER) && secrets.ldap()) {
      coded.settings().forEach(this::ldapUser);
    } else if (keyword.equals("Keyring") && secrets.keyDatabase()) {
      coded.settings().forEach(this::keyDatabase);
    } else if (ProtocolVersion.find(keyword).isPresent() && !versions.isEmpty()) {
      assign(coded, Slot.LEVEL, "versions");
    } else if (keyword.equals(CIPHERS)) {
      ciphers(coded);
    } else if (keyword.equals("Keyring")) {
      ring = Optional.of(text(coded));
      assign(coded, Slot.KEY_RING, "");
    } else if (surroundings.isTrace(keyword, coded)) {
      assign(coded, Slot.IMAGE, "trace");
    } else if (keyword.equals(ROLE)) {
      role(coded);
    } else {
      property(keyword, coded);
    }
  }

  private void role(Coded coded) {
    String value = text(coded);
    role = Optional.of(value.equals("Client") ? "client" : "server");
    if (value.equals("ServerWithClientAuth")) {
      verbatim(ROLE, coded);
    } else {
      assign(coded, Slot.TYPE, role.get());
    }
  }

  private void ciphers(Coded coded) {
    List<Optional<String>> names =
        ((EffectiveValue.Items) coded.value())
            .items().stream()
                .map(code -> CipherSuite.findByCode(code).map(CipherSuite::name))
                .toList();
    if (names.stream().allMatch(Optional::isPresent)) {
      ciphers = names.stream().map(Optional::orElseThrow).toList();
      assign(coded, Slot.LEVEL, "ciphers");
    } else {
      coded.settings().forEach(setting -> carry(setting, Slot.LEVEL));
    }
  }

  /** What the traffic type has words for; a word that is not there leaves it to the default. */
  private void property(String keyword, Coded coded) {
    boolean on = coded.value().equals(new EffectiveValue.Single(ON));
    switch (keyword) {
      case "ApplicationControlled" -> applicationControlled = on;
      case "SecondaryMap" -> secondaryMap = on;
      case "GSK_SYSPLEX_SIDCACHE" -> sysplexSessionCaching = on;
      case "HandshakeTimeout" -> {
        if (coded.level() != ActionLevel.ENVIRONMENT || !isSmall(text(coded))) {
          verbatim(keyword, coded);
        } else {
          timeout = Optional.of(text(coded));
          assign(coded, Slot.TYPE, "handshake timeout");
        }
        return;
      }
      default -> {
        verbatim(keyword, coded);
        return;
      }
    }
    if (on) {
      assign(coded, Slot.TYPE, word(keyword));
    } else if (isDefault(keyword, coded)) {
      coded
          .settings()
          .forEach(s -> assignments.add(new Assignment(s, Slot.TYPE, Fate.DEFAULT, "")));
    } else {
      verbatim(keyword, coded);
    }
  }

  private static String word(String keyword) {
    return switch (keyword) {
      case "ApplicationControlled" -> "application controlled";
      case "SecondaryMap" -> "secondary map";
      default -> "sysplex session caching";
    };
  }

  private boolean isDefault(String keyword, Coded coded) {
    return surroundings.defaults().of(keyword).filter(text(coded)::equals).isPresent();
  }

  private void verbatim(String keyword, Coded coded) {
    coded.settings().forEach(setting -> carry(setting, Homes.of(keyword)));
  }

  private void carry(FlatSetting setting, Slot slot) {
    if (Verbatims.isCarriable(setting)) {
      (slot == Slot.LEVEL ? level : type).add(setting);
      assignments.add(new Assignment(setting, slot, Fate.VERBATIM, ""));
    } else {
      assignments.add(
          new Assignment(
              setting, slot, Fate.NOT_CARRIED, "the value has characters that no line can hold"));
    }
  }

  private void password(FlatSetting setting) {
    assignments.add(
        new Assignment(
            setting,
            Homes.of(setting.parameter().orElseThrow().keyword()),
            Fate.PASSWORD,
            Passwords.ADVICE));
  }

  /** The user is of no use without the password; the language asks for the empty value. */
  private void ldapUser(FlatSetting setting) {
    Slot slot = Homes.of(Secrets.LDAP_USER);
    (slot == Slot.LEVEL ? level : type).addEmpty(setting);
    assignments.add(
        new Assignment(setting, slot, Fate.PASSWORD, "the user of a password that is not copied"));
  }

  /** Without its password the path would be taken for a key ring of SAF. */
  private void keyDatabase(FlatSetting setting) {
    assignments.add(new Assignment(setting, Slot.TYPE, Fate.PASSWORD, Secrets.KEY_DATABASE));
  }

  private void assign(Coded coded, Slot slot, String words) {
    coded
        .settings()
        .forEach(setting -> assignments.add(new Assignment(setting, slot, Fate.EXPRESSED, words)));
  }

  private static boolean isSmall(String number) {
    return number.length() < 10 && number.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String text(Coded coded) {
    return ((EffectiveValue.Single) coded.value()).text();
  }
}

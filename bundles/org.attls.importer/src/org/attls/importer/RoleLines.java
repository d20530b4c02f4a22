// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.Coded;
import org.attls.analysis.Defaults;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.model.settings.SettingWords;

/**
 * Takes the handshake role, and what is asked of the certificate of a client: a server that asks
 * for it is a role of its own in the flat file, but no more than a property of the security level
 * in the language.
 */
final class RoleLines implements LineTaker {
  private static final String ROLE = "HandshakeRole";
  private static final String AUTHENTICATION = "ClientAuthType";
  private static final SettingWords WORDS =
      SettingWords.find(LevelContent.CLIENT_AUTHENTICATION).orElseThrow();

  private final EffectiveRule rule;
  private final Defaults defaults;
  private final Contents contents;
  private final Optional<String> role;

  RoleLines(EffectiveRule rule, Defaults defaults, Contents contents) {
    this.rule = rule;
    this.defaults = defaults;
    this.contents = contents;
    this.role = text(rule, ROLE);
  }

  private static Optional<String> text(EffectiveRule rule, String keyword) {
    return Optional.ofNullable(rule.coded().get(keyword))
        .map(coded -> ((EffectiveValue.Single) coded.value()).text());
  }

  /** The role in the words of the language; empty if the file tells none. */
  Optional<String> word() {
    return rule.isSecured()
        ? role.map(value -> value.equals("Client") ? "client" : "server")
        : Optional.empty();
  }

  @Override
  public boolean take(String keyword, Coded coded) {
    if (keyword.equals(ROLE)) {
      contents.assign(coded, Slot.TYPE, Fate.EXPRESSED, word().orElseThrow());
      if (asksClients()) {
        String asked = text(rule, AUTHENTICATION).or(this::standard).orElseThrow();
        contents.say(Slot.LEVEL, new Property(WORDS, List.of(asked)));
        contents.assign(coded, Slot.LEVEL, Fate.EXPRESSED, WORDS.words());
      }
    } else if (!keyword.equals(AUTHENTICATION)) {
      return false;
    } else if (asksClients()) {
      contents.assign(coded, Slot.LEVEL, Fate.EXPRESSED, WORDS.words());
    } else if (text(rule, AUTHENTICATION).equals(standard())) {
      contents.assign(coded, Slot.LEVEL, Fate.DEFAULT, "");
    } else {
      contents.carry(coded, Slot.LEVEL);
    }
    return true;
  }

  private boolean asksClients() {
    return role.filter("ServerWithClientAuth"::equals).isPresent();
  }

  private Optional<String> standard() {
    return defaults.of(AUTHENTICATION);
  }
}

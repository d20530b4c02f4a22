// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attls.model.facts.Availability;
import org.attls.model.facts.CipherSuiteV2;
import org.attls.model.facts.NamedGroup;
import org.attls.model.facts.Release;
import org.attls.model.facts.SignaturePair;
import org.attls.model.policy.Setting;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;
import org.attls.policy.ide.details.Releases;
import org.attls.policy.ide.keywords.SettingFact;

/** What a setting does and takes, what holds without it, and since when there is it. */
final class SettingHover {
  private SettingHover() {}

  /** The setting that an object of the text is; nothing if there is none of its words. */
  static String of(Setting setting) {
    return SettingFact.find(setting.getName())
        .map(fact -> of(fact, Releases.of(setting)))
        .orElse("");
  }

  private static String of(SettingFact fact, List<Release> releases) {
    Markdown text = new Markdown();
    text.title(fact.setting().words()).paragraph(fact.meaning() + ".");
    text.item("Takes", Markdown.escape(fact.takes()));
    text.item("Becomes", fact.becomes());
    defaults(fact, releases)
        .forEach((value, names) -> text.item("Default at z/OS " + String.join(", ", names), value));
    fact.parameter().ifPresent(parameter -> since(parameter, releases, text));
    return text.evidence(fact.evidence()).toString();
  }

  private static void since(Parameter parameter, List<Release> releases, Markdown text) {
    text.item("Since", "z/OS " + parameter.introduction().since().name());
    if (!parameter.apars().isEmpty()) {
      text.item("APARs", String.join(", ", parameter.apars()));
    }
    String without =
        releases.stream()
            .filter(release -> parameter.in(release) == Availability.NO)
            .map(Release::name)
            .collect(Collectors.joining(", "));
    if (!without.isEmpty()) {
      text.item("Not known at z/OS", without);
    }
  }

  /** The defaults in Markdown, each with the releases that have it. */
  private static SequencedMap<String, TreeSet<String>> defaults(
      SettingFact fact, List<Release> releases) {
    SequencedMap<String, TreeSet<String>> defaults = new LinkedHashMap<>();
    for (Release release : releases) {
      if (fact.parameter().map(each -> each.in(release)).orElse(Availability.YES)
          != Availability.NO) {
        fact.byDefault(release)
            .ifPresent(
                value ->
                    defaults
                        .computeIfAbsent(Markdown.escape(value), each -> new TreeSet<>())
                        .add(release.name()));
      }
    }
    return defaults;
  }

  /** What a value of a setting stands for, and what the setting is. */
  static String value(Setting setting, String value) {
    Optional<SettingFact> fact = SettingFact.find(setting.getName());
    if (fact.isEmpty()) {
      return "";
    }
    if (fact.get().setting().words().equals("trace") && isSmallNumber(value)) {
      return FactHover.trace(Integer.parseInt(value));
    }
    String meaning = fact.get().parameter().map(each -> meaning(each, value)).orElse("");
    String rest = of(setting);
    return meaning.isEmpty() ? rest : meaning + "\n\n" + rest;
  }

  private static boolean isSmallNumber(String text) {
    return text.length() <= 3
        && !text.isEmpty()
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String meaning(Parameter parameter, String value) {
    return switch (parameter.type().value()) {
      case ValueType.Groups groups ->
          NamedGroup.find(value)
              .or(() -> NamedGroup.findByCode(value))
              .map(group -> named(group.name(), group.family() + " group, code " + group.code()))
              .orElse("");
      case ValueType.SignaturePairs pairs ->
          SignaturePair.find(value)
              .or(() -> SignaturePair.findByCode(value.toUpperCase(Locale.ROOT)))
              .map(pair -> named(pair.name(), "Signature pair, code " + pair.code()))
              .orElse("");
      case ValueType.Ciphers ciphers ->
          CipherSuiteV2.find(value)
              .map(suite -> named(suite.name(), "Cipher suite of SSL version 2"))
              .orElse("");
      case ValueType.Choice choice ->
          choice
              .find(value)
              .flatMap(ValueType.Option::introduction)
              .map(known -> named(value, "Since z/OS " + known.since().name()))
              .orElse("");
      default -> "";
    };
  }

  private static String named(String name, String meaning) {
    return new Markdown().title(Markdown.escape(name)).paragraph(meaning + ".").toString();
  }
}

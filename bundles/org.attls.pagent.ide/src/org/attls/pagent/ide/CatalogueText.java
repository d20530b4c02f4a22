// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.NamedGroup;
import org.attls.model.facts.Release;
import org.attls.model.facts.SignaturePair;
import org.attls.pagent.catalogue.DefaultValue;
import org.attls.pagent.catalogue.Introduction;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Requirement;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.catalogue.TextForm;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.value.Value;
import org.attls.pagent.value.ValueReader;

/** What the catalogue tells of statements, parameters and values, as Markdown. */
final class CatalogueText {
  private CatalogueText() {}

  static String of(Statement statement) {
    List<String> lines = new ArrayList<>();
    lines.add("**" + statement.keyword() + "**, statement");
    lines.add("");
    lines.add(statement.meaning());
    lines.add("");
    if (!statement.inlineIn().isEmpty()) {
      lines.add("- may stand in " + String.join(", ", statement.inlineIn()));
    }
    lines.add("- " + since(statement.introduction(), List.of()));
    return String.join("\n", lines);
  }

  static String of(Parameter parameter) {
    List<String> lines = new ArrayList<>();
    lines.add("**" + plain(parameter.keyword()) + "**, parameter of " + parameter.statement());
    lines.add("");
    lines.add(plain(parameter.meaning()));
    lines.add("");
    lines.add(
        "- takes "
            + plain(parameter.type().value().description())
            + hedge(parameter.type().evidence()));
    lines.add("- default: " + plain(defaults(parameter)));
    if (parameter.required().value() != Requirement.NO) {
      lines.add("- required" + when(parameter.required().value()));
    }
    if (parameter.repeatable()) {
      lines.add("- may be repeated");
    }
    lines.add("- " + since(parameter.introduction(), parameter.apars()));
    if (!parameter.evidence().isCertain()) {
      lines.add("- evidence: " + parameter.evidence().words());
    }
    return String.join("\n", lines);
  }

  private static String when(Requirement requirement) {
    return switch (requirement) {
      case ONE_OF_GROUP -> ", this or the other form of it";
      case ANY_OF_STATEMENT -> ": one condition on address, port, job or user";
      case IF_ENABLED -> " where TTLSEnabled is On";
      case YES, NO -> "";
    };
  }

  private static String hedge(Evidence evidence) {
    return evidence.isCertain() ? "" : " (" + evidence.words() + ")";
  }

  private static String since(Introduction introduction, List<String> apars) {
    String since = "since z/OS " + introduction.since().name() + hedge(introduction.evidence());
    String with = apars.isEmpty() ? "" : " with " + String.join(", ", apars);
    return introduction
        .absentUntil()
        .map(absent -> since + with + ", not in " + absent.name())
        .orElse(since + with);
  }

  /** The default, release by release where it changed. */
  private static String defaults(Parameter parameter) {
    List<String> texts = new ArrayList<>();
    String last = "";
    for (Release release : Release.all()) {
      String text = text(parameter.defaultAt(release));
      if (!text.equals(last)) {
        texts.add(texts.isEmpty() ? text : text + " from " + release.name() + " on");
        last = text;
      }
    }
    return String.join("; ", texts);
  }

  private static String text(DefaultValue value) {
    return switch (value) {
      case DefaultValue.Known known -> known.value() + hedge(known.evidence());
      case DefaultValue.Uncertain uncertain -> "not certain, so write it";
      case DefaultValue.Inherited inherited -> "the value of the outer action";
      case DefaultValue.None none -> "none";
    };
  }

  /** What a value means, where that is more than it says. */
  static Optional<String> ofValue(Parameter parameter, String value) {
    if (parameter.type().value() instanceof ValueType.Text) {
      return Optional.empty();
    }
    return ValueReader.read(parameter, value).value().flatMap(CatalogueText::of);
  }

  private static Optional<String> of(Value value) {
    return switch (value) {
      case Value.Ciphers ciphers -> Optional.of(list(ciphers.codes(), CatalogueText::suite));
      case Value.Signatures pairs ->
          Optional.of(
              list(
                  pairs.codes(),
                  code ->
                      SignaturePair.findByCode(code).map(SignaturePair::name).orElse("unknown")));
      case Value.Groups groups ->
          Optional.of(
              list(
                  groups.codes(),
                  code -> NamedGroup.findByCode(code).map(NamedGroup::name).orElse("unknown")));
      default -> Optional.empty();
    };
  }

  private static String list(List<String> codes, UnaryOperator<String> meaning) {
    return codes.stream()
        .map(code -> "- " + code + " " + plain(meaning.apply(code)))
        .collect(Collectors.joining("\n"));
  }

  private static String suite(String code) {
    return CipherSuite.findByCode(code)
        .map(suite -> suite.name() + ": " + suite.summary())
        .orElse("unknown");
  }

  /** Whether a value may be shown: a password may not. */
  static boolean isShown(FlatSetting setting) {
    return setting
        .parameter()
        .filter(
            parameter ->
                parameter.type().value() instanceof ValueType.Text text
                    && text.form() == TextForm.PASSWORD)
        .isEmpty();
  }

  /** Text of a file as Markdown that shows it as it is. */
  static String plain(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_[]<>".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.match;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attls.analysis.ConditionLine;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.Doubt;
import org.attls.analysis.answers.InForce;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.Protection;
import org.attls.analysis.space.Axis;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;

/** The words of answers about connections. */
final class MatchWords {
  private static final Map<String, String> FIRST_OF_LIST =
      Catalogue.get().statements().stream()
          .flatMap(statement -> Catalogue.get().parameters(statement.keyword()).stream())
          .filter(parameter -> parameter.list().isPresent())
          .collect(
              Collectors.toMap(
                  parameter -> parameter.list().orElseThrow(),
                  Parameter::keyword,
                  (one, other) -> one));

  private MatchWords() {}

  /** What the answer is, in a sentence behind the name of the rule. */
  static String protection(Protection protection) {
    return switch (protection) {
      case PROTECTED -> "the connection is protected";
      case CLEAR -> "TTLSEnabled is Off, the connection is in the clear";
      case UNKNOWN -> "whether the connection is protected is not known: no TTLSEnabled";
      case NO_RULE -> "the connection runs without AT-TLS, in the clear";
    };
  }

  /** What a condition is about, for example {@code local port}. */
  static String axis(Axis axis) {
    return switch (axis) {
      case JOB -> "job name";
      case USER -> "user ID";
      default -> axis.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  /** A condition on one line, with single blanks. */
  static String condition(ConditionLine line) {
    return line.node().toString().strip().replaceAll("\\s+", " ");
  }

  /** Why a rule may not match. */
  static String doubts(PolicyRule rule) {
    return rule.doubts().stream().sorted().map(Doubt::words).collect(Collectors.joining("; "));
  }

  /** Whether something can be negotiated. */
  static String usable(Certainty usable) {
    return usable.name().toLowerCase(Locale.ROOT);
  }

  /** A value; a password is covered. */
  static String value(EffectiveValue value) {
    return switch (value) {
      case EffectiveValue.Single single -> single.text();
      case EffectiveValue.Items items -> String.join(", ", items.items());
      case EffectiveValue.Secret secret -> "********";
      case EffectiveValue.Default unknown -> "?";
    };
  }

  /** The keyword of a parameter; of a list that several feed, one of them. */
  static String keyword(InForce setting) {
    return setting
        .coded()
        .map(coded -> coded.settings().getFirst().parameter().orElseThrow().keyword())
        .orElse(FIRST_OF_LIST.getOrDefault(setting.keyword(), setting.keyword()));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attls.analysis.ConditionLine;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.Danger;
import org.attls.analysis.answers.InForce;
import org.attls.analysis.answers.Protection;
import org.attls.analysis.space.Axis;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;

/** The words of answers about policies. */
final class Words {
  private static final Map<String, String> FIRST_OF_LIST =
      Catalogue.get().statements().stream()
          .flatMap(statement -> Catalogue.get().parameters(statement.keyword()).stream())
          .filter(parameter -> parameter.list().isPresent())
          .collect(
              Collectors.toMap(
                  parameter -> parameter.list().orElseThrow(),
                  Parameter::keyword,
                  (one, other) -> one));

  private Words() {}

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

  /** A number of errors, for example {@code 2 errors}. */
  static String errors(long count) {
    return count == 1 ? "an error" : count + " errors";
  }

  /** What becomes of the data of a connection. */
  static String protection(Protection protection) {
    return switch (protection) {
      case PROTECTED -> "the connection is protected";
      case CLEAR -> "TTLSEnabled is Off, the connection is in the clear";
      case UNKNOWN -> "whether the connection is protected is not known: no TTLSEnabled";
      case NO_RULE -> "the connection runs without AT-TLS";
    };
  }

  /** What a change does. */
  static String danger(Danger danger) {
    return switch (danger) {
      case EXPOSED -> "loses protection";
      case WEAKER -> "weaker";
      case CHANGED -> "changed";
      case STRONGER -> "stronger";
      case SECURED -> "gains protection";
    };
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

  /** The first of some things, and how many more there are. */
  static <T> String some(List<T> all, int most, Function<T, String> told) {
    String first = all.stream().limit(most).map(told).collect(Collectors.joining(", "));
    return all.size() > most ? first + " and " + (all.size() - most) + " more" : first;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.model.facts.Evidence;
import org.attls.pagent.catalogue.Parameter;

/** Collects what is wrong with one value. */
final class Faults {
  private final Parameter parameter;
  private final String text;
  private List<ValueFault> faults = List.of();

  Faults(Parameter parameter, String text) {
    this.parameter = parameter;
    this.text = text;
  }

  /** The keyword of the parameter, for messages. */
  String keyword() {
    return parameter.keyword();
  }

  /** What the parameter takes, for messages. */
  String wanted() {
    return parameter.type().value().description();
  }

  /** How well it is known that the parameter exists and what kind of value it takes. */
  Evidence ofKind() {
    return parameter.evidence();
  }

  /** How well the range, the words or the length of its values are known. */
  Evidence ofRange() {
    return parameter.type().evidence();
  }

  /** The whole text is wrong. */
  void whole(FindingCode code, Evidence evidence, List<String> data, Object... arguments) {
    part(code, severity(evidence), 0, text.length(), data, arguments);
  }

  /** A part of the text is wrong. */
  void part(
      FindingCode code,
      Severity severity,
      int start,
      int end,
      List<String> data,
      Object... arguments) {
    if (faults.isEmpty()) {
      faults = new ArrayList<>(1);
    }
    faults.add(new ValueFault(code, severity, List.of(arguments), start, end, data));
  }

  /**
   * A part of the text is no name or code of its kind.
   *
   * @param code of a message that takes the part, the keyword, what is wanted and a suggestion
   * @param nearest what was most likely meant
   */
  void unknown(FindingCode code, String part, int start, int end, Optional<String> nearest) {
    part(
        code,
        Severity.WARNING,
        start,
        end,
        nearest.map(List::of).orElse(List.of()),
        part,
        keyword(),
        wanted(),
        WordReader.suggestion(nearest));
  }

  ValueReading reading(Optional<Value> value) {
    return new ValueReading(value, faults.isEmpty() ? faults : List.copyOf(faults));
  }

  /** Only what IBM says may make an error; what is merely believed is worth a remark. */
  static Severity severity(Evidence evidence) {
    return switch (evidence) {
      case IBM -> Severity.ERROR;
      case OBSERVED, SECONDARY, KNOWLEDGE -> Severity.WARNING;
      case UNCONFIRMED -> Severity.INFO;
    };
  }
}

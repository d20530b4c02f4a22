// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.model.facts.Evidence;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueExtent;
import org.attls.pagent.catalogue.ValueType;

/**
 * Reads the text of a parameter's value: the one place that says what a value means and what is
 * wrong with it, for policy files and for parameters that the authoring language carries through.
 * Words are taken in any case. Nothing that can be written makes it fail.
 */
public final class ValueReader {
  private ValueReader() {}

  /**
   * Reads a value.
   *
   * @param parameter the parameter whose value it is
   * @param text the value without comment and without blanks around it, may be empty
   * @return what it means, if anything, and what is wrong with it
   */
  public static ValueReading read(Parameter parameter, String text) {
    ValueType type = parameter.type().value();
    Faults faults = new Faults(parameter, text);
    if (text.isEmpty()) {
      if (!(type instanceof ValueType.InlineBlock)) {
        // Policies of the field have a label without a text, for the lack of one.
        faults.whole(
            FindingCode.VALUE_MISSING,
            type instanceof ValueType.Text ? Evidence.OBSERVED : faults.ofKind(),
            List.of(),
            faults.keyword(),
            faults.wanted());
      }
      return faults.reading(Optional.empty());
    }
    if (isQuoted(text)) {
      return quoted(type, text, faults);
    }
    return faults.reading(value(type, withoutRest(type.extent(), text, faults), faults));
  }

  private static Optional<Value> value(ValueType type, String text, Faults faults) {
    return switch (type) {
      case ValueType.Choice choice -> WordReader.read(choice, text, faults);
      case ValueType.Number number -> NumberReader.read(number, text, faults);
      case ValueType.NameReference reference -> NameReader.read(text, faults);
      case ValueType.InlineBlock block -> NameReader.read(text, faults);
      case ValueType.Address address -> AddressReader.read(address, text, faults);
      case ValueType.Ports ports -> PortReader.read(ports, text, faults);
      case ValueType.Ciphers ciphers -> CipherReader.read(ciphers.codeLength(), text, faults);
      case ValueType.SignaturePairs pairs -> SignatureReader.read(pairs, text, faults);
      case ValueType.Groups groups -> GroupReader.read(groups, text, faults);
      case ValueType.TimeRange range -> TimeReader.range(text, faults);
      case ValueType.TimeOfDay time -> TimeReader.timeOfDay(text, faults);
      case ValueType.Mask mask -> TimeReader.mask(mask, text, faults);
      case ValueType.Text form -> TextReader.read(form, text, faults);
    };
  }

  /** Cuts what PAGENT ignores; in a policy file nothing is left to cut. */
  private static String withoutRest(ValueExtent extent, String text, Faults faults) {
    int end = extent.end(text, 0, text.length());
    if (end == text.length() || end == 0) {
      return text;
    }
    int rest = end;
    while (rest < text.length() && text.charAt(rest) <= ' ') {
      rest++;
    }
    faults.part(
        FindingCode.VALUE_REST_IGNORED,
        Severity.WARNING,
        end,
        text.length(),
        List.of(""),
        faults.keyword(),
        text.substring(rest));
    return text.substring(0, end);
  }

  private static boolean isQuoted(String text) {
    char quote = text.charAt(0);
    return quote == '"' || quote == '\'';
  }

  /** A label or path in quotes has a meaning, if not the one that was wanted; a number has none. */
  private static ValueReading quoted(ValueType type, String text, Faults faults) {
    int last = text.length() - 1;
    boolean closed = last > 0 && text.charAt(last) == text.charAt(0);
    String inner = closed ? text.substring(1, last).strip() : "";
    List<String> data = inner.isEmpty() ? List.of() : List.of(inner);
    Evidence evidence = type instanceof ValueType.Text ? Evidence.KNOWLEDGE : faults.ofKind();
    faults.whole(FindingCode.VALUE_QUOTED, evidence, data, faults.keyword());
    return faults.reading(
        type instanceof ValueType.Text form
            ? Optional.of(new Value.Text(form.form(), text))
            : Optional.empty());
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.model.facts.Evidence;
import org.attls.model.values.PortRange;
import org.attls.pagent.catalogue.ValueType;

/** Reads a port or a range of ports with a hyphen, a colon or blanks between. */
final class PortReader {
  private static final String BETWEEN = "-: \t";

  private PortReader() {}

  static Optional<Value> read(ValueType.Ports type, String text, Faults faults) {
    int firstEnd = digitsEnd(text, 0);
    int second = delimiterEnd(text, firstEnd);
    int secondEnd = digitsEnd(text, second);
    if (firstEnd == 0
        || secondEnd < text.length()
        || second == text.length() && second > firstEnd) {
      return notPorts(text, faults, type);
    }
    long first = NumberReader.digits(text, 0, firstEnd);
    long last = second == firstEnd ? first : NumberReader.digits(text, second, secondEnd);
    if (first == 0 && last == 0) {
      return all(type, text, Evidence.KNOWLEDGE, faults);
    }
    if (!within(type, first) || !within(type, last)) {
      return invalid(text, faults.ofRange(), faults);
    }
    PortRange range = PortRange.of((int) first, (int) last);
    checkDelimiter(text.substring(firstEnd, second), range, faults);
    if (range.problem() == PortRange.Problem.REVERSED) {
      String swapped = range.swapped().text();
      faults.whole(
          FindingCode.VALUE_RANGE_REVERSED,
          Evidence.KNOWLEDGE,
          List.of(swapped),
          text,
          faults.keyword(),
          swapped);
      return Optional.empty();
    }
    return Optional.of(new Value.Ports(range));
  }

  /** Only one kind of delimiter is allowed; that blanks around a sign are too many is likely. */
  private static void checkDelimiter(String delimiter, PortRange range, Faults faults) {
    String sign = delimiter.strip();
    if (sign.length() > 1 || !sign.isEmpty() && sign.length() < delimiter.length()) {
      faults.whole(
          FindingCode.PORTS_DELIMITER,
          sign.length() > 1 ? Evidence.IBM : Evidence.KNOWLEDGE,
          List.of(range.text()),
          range.text());
    }
  }

  private static Optional<Value> notPorts(String text, Faults faults, ValueType.Ports type) {
    if (text.equalsIgnoreCase("All") || text.equals("*") || text.equalsIgnoreCase("Any")) {
      return all(type, text, faults.ofKind(), faults);
    }
    if (isList(text)) {
      faults.whole(FindingCode.PORTS_LIST, faults.ofKind(), List.of(), faults.keyword());
      return Optional.empty();
    }
    return invalid(text, faults.ofKind(), faults);
  }

  private static Optional<Value> all(
      ValueType.Ports type, String text, Evidence evidence, Faults faults) {
    faults.part(
        FindingCode.PORTS_ALL,
        Faults.severity(evidence),
        0,
        text.length(),
        List.of(type.min() + "-" + type.max()),
        text,
        faults.keyword(),
        type.min(),
        type.max());
    return Optional.empty();
  }

  private static Optional<Value> invalid(String text, Evidence evidence, Faults faults) {
    Severity severity = Faults.severity(evidence);
    faults.part(
        FindingCode.PORTS_INVALID,
        severity,
        0,
        text.length(),
        List.of(),
        text,
        faults.keyword(),
        faults.wanted());
    return Optional.empty();
  }

  private static boolean within(ValueType.Ports type, long port) {
    return port >= type.min() && port <= type.max();
  }

  private static boolean isList(String text) {
    boolean comma = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      comma |= c == ',' || c == ';';
      if (!(c >= '0' && c <= '9') && c != ',' && c != ';' && BETWEEN.indexOf(c) < 0) {
        return false;
      }
    }
    return comma && digitsEnd(text, 0) > 0;
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int delimiterEnd(String text, int from) {
    int end = from;
    while (end < text.length() && BETWEEN.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.pagent.flatfile.Ibm1047;
import org.attls.pagent.flatfile.Lexical;
import org.attls.pagent.value.ValueFault;
import org.attls.pagent.value.ValueReader;

/**
 * Something wrong with the value of a parameter, whether the words of the language give it or a
 * verbatim line.
 *
 * @param code what it is
 * @param severity an error only where the violated rule is certain
 * @param message the message for the user
 * @param start where the faulty part of the value begins
 * @param end the index behind its last character; as start for the whole value
 * @param data for quick fixes: what to write instead of the part
 */
record ValueRemark(
    FindingCode code, Severity severity, String message, int start, int end, List<String> data) {

  /** What is wrong with a value, which has no quotes. */
  static List<ValueRemark> of(Wording wording, String value) {
    Optional<String> unwritable = Lexical.valueProblem(value);
    if (unwritable.isPresent()) {
      return List.of(
          whole(FindingCode.VERBATIM_VALUE_UNWRITABLE, wording.called(), unwritable.get()));
    }
    List<ValueRemark> remarks = new ArrayList<>();
    OptionalInt foreign = Ibm1047.firstUnencodable(value);
    if (foreign.isPresent()) {
      int point = value.codePointAt(foreign.getAsInt());
      remarks.add(
          whole(
              FindingCode.NOT_IN_IBM1047,
              Character.toString(point),
              String.format(Locale.ROOT, "U+%04X", point)));
    }
    ValueReader.read(wording.parameter(), value)
        .faults()
        .forEach(fault -> remarks.add(of(fault, wording)));
    return remarks;
  }

  private static ValueRemark whole(FindingCode code, Object... arguments) {
    return new ValueRemark(code, code.severity(), code.message(arguments), 0, 0, List.of());
  }

  private static ValueRemark of(ValueFault fault, Wording wording) {
    return new ValueRemark(
        fault.code(),
        fault.severity(),
        fault.code().message(wording.arguments(fault)),
        fault.start(),
        fault.end(),
        wording.data(fault));
  }
}

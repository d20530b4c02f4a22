// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Lines;
import org.attls.findings.Severity;

/**
 * Something that is wrong with a flat file.
 *
 * @param code what kind it is
 * @param severity how grave it is
 * @param span where it is
 * @param arguments the values for the message of the code
 * @param data values for quick fixes; their meaning depends on the code
 */
public record Fault(
    FindingCode code, Severity severity, Span span, List<Object> arguments, List<String> data) {
  /** Copies the lists, so that the fault cannot change. */
  public Fault {
    arguments = List.copyOf(arguments);
    data = List.copyOf(data);
  }

  /** A fault of the severity of the catalogue, without data. */
  public static Fault at(FindingCode code, Span span, Object... arguments) {
    return new Fault(code, code.severity(), span, List.of(arguments), List.of());
  }

  /** The same with another severity. */
  public Fault as(Severity other) {
    return new Fault(code, other, span, arguments, data);
  }

  /** The same with values for quick fixes. */
  public Fault with(String... values) {
    return new Fault(code, severity, span, arguments, List.of(values));
  }

  /** What is wrong, in the reader's terms. */
  public String message() {
    return code.message(arguments.toArray());
  }

  /**
   * The finding about a file.
   *
   * @param file the file, as the user named it
   * @param lines the lines of its text
   */
  public Finding in(String file, Lines lines) {
    return new Finding(
        code, severity, message(), lines.place(file, span.start(), span.length()), data);
  }
}

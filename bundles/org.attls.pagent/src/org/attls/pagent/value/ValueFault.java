// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;

/**
 * Something wrong with the text of a value.
 *
 * @param code what it is
 * @param severity an error only where the violated rule is certain
 * @param arguments the values for the placeholders of the message, in order
 * @param start where the faulty text begins, an index into the text of the value
 * @param end the index behind its last character
 * @param data for quick fixes: what to write instead of the text between start and end, the most
 *     likely first; empty where that cannot be said
 */
public record ValueFault(
    FindingCode code,
    Severity severity,
    List<Object> arguments,
    int start,
    int end,
    List<String> data) {

  /** The message for the user. */
  public String message() {
    return code.message(arguments.toArray());
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import java.util.List;
import java.util.Objects;

/**
 * One thing that the checks have to say about one place. Findings sort by file, line, column, code
 * and message, so that a report does not depend on the order in which the checks ran.
 *
 * @param code what kind of finding it is
 * @param severity how grave it is
 * @param message what is wrong, in the reader's terms
 * @param place where it is
 * @param data values that a quick fix needs, such as the nearest name; their meaning and number
 *     depend on the code
 */
public record Finding(
    FindingCode code, Severity severity, String message, Place place, List<String> data)
    implements Comparable<Finding> {

  /** Copies the data, so that the finding cannot change. */
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(place, "place");
    data = List.copyOf(data);
  }

  /**
   * Makes a finding with the severity and the message of the catalogue.
   *
   * @param code what kind of finding it is
   * @param place where it is
   * @param data values for quick fixes
   * @param arguments the values for the placeholders of the message, in order
   * @return the finding
   * @throws IllegalArgumentException if the number of arguments is not that of the placeholders
   */
  public static Finding of(FindingCode code, Place place, List<String> data, Object... arguments) {
    return new Finding(code, code.severity(), code.message(arguments), place, data);
  }

  /**
   * Makes a finding without data for quick fixes.
   *
   * @param code what kind of finding it is
   * @param place where it is
   * @param arguments the values for the placeholders of the message, in order
   * @return the finding
   * @throws IllegalArgumentException if the number of arguments is not that of the placeholders
   */
  public static Finding at(FindingCode code, Place place, Object... arguments) {
    return of(code, place, List.of(), arguments);
  }

  // Written out: the lambdas of a chain of comparators cost the command line milliseconds.
  @Override
  public int compareTo(Finding other) {
    int order = place.file().compareTo(other.place.file());
    order = order != 0 ? order : Integer.compare(place.line(), other.place.line());
    order = order != 0 ? order : Integer.compare(place.column(), other.place.column());
    order = order != 0 ? order : Integer.compare(code.number(), other.code.number());
    order = order != 0 ? order : message.compareTo(other.message);
    return order != 0 ? order : compareRest(other);
  }

  /** What never shows in the order of a report, but keeps the order consistent with equals. */
  private int compareRest(Finding other) {
    int order = Integer.compare(place.endLine(), other.place.endLine());
    order = order != 0 ? order : Integer.compare(place.endColumn(), other.place.endColumn());
    order = order != 0 ? order : severity.compareTo(other.severity);
    order = order != 0 ? order : Integer.compare(data.size(), other.data.size());
    for (int i = 0; order == 0 && i < data.size(); i++) {
      order = data.get(i).compareTo(other.data.get(i));
    }
    return order;
  }
}

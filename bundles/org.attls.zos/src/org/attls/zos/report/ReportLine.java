// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

/**
 * A line of a report without its message ID.
 *
 * @param number its number in the text, from 1
 * @param column the column, from 1, at which its text begins
 * @param text what it says, without blanks at its end
 */
record ReportLine(int number, int column, String text) {
  /** How far the text is indented, in characters. */
  int indent() {
    return text.length() - text.stripLeading().length();
  }
}

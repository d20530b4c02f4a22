// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

/**
 * Something of a report that could not be read.
 *
 * @param line the number of its line, from 1
 * @param text what stands there, without the blanks around
 * @param why what is the matter, as half a sentence about the text
 */
public record ReportProblem(int line, String text, String why) {
  static ReportProblem unknown(Entry entry) {
    return new ReportProblem(
        entry.line(), entry.label(), "is a label that the workbench does not know here");
  }
}

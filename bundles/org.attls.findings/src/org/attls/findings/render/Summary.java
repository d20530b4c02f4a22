// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.Severity;

/**
 * How many findings there are of each severity.
 *
 * @param errors the number of errors
 * @param warnings the number of warnings
 * @param infos the number of infos
 */
public record Summary(int errors, int warnings, int infos) {

  /**
   * Counts findings.
   *
   * @param findings the findings
   * @return their numbers
   */
  public static Summary of(List<Finding> findings) {
    int[] counts = new int[Severity.values().length];
    for (Finding finding : findings) {
      counts[finding.severity().ordinal()]++;
    }
    return new Summary(
        counts[Severity.ERROR.ordinal()],
        counts[Severity.WARNING.ordinal()],
        counts[Severity.INFO.ordinal()]);
  }

  /**
   * Returns the numbers in words.
   *
   * @return such as {@code 2 errors, 1 warning}, or {@code no findings}
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    append(text, errors, Severity.ERROR);
    append(text, warnings, Severity.WARNING);
    append(text, infos, Severity.INFO);
    return text.isEmpty() ? "no findings" : text.toString();
  }

  private static void append(StringBuilder text, int count, Severity severity) {
    if (count == 0) {
      return;
    }
    text.append(text.isEmpty() ? "" : ", ").append(count).append(' ').append(severity.word());
    text.append(count == 1 ? "" : "s");
  }
}

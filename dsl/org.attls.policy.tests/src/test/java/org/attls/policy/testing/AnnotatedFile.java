// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.testing;

import java.util.ArrayList;
import java.util.List;
import org.attls.findings.Finding;

/**
 * A policy text with the findings that it should have.
 *
 * @param name the file, as the project knows it
 * @param text the text with its annotations, which are comments of the language
 * @param beside annotations that lie in a file beside it, for a text without room for them
 */
record AnnotatedFile(String name, String text, String beside) {

  List<Expectation> expectations() {
    List<Expectation> expectations = new ArrayList<>();
    beside.lines().forEach(line -> expectations.add(Expectation.parse(name, 0, line)));
    String[] lines = text.split("\n", -1);
    int above = 0;
    for (int i = 0; i < lines.length; i++) {
      if (Expectation.isOne(lines[i])) {
        expectations.add(Expectation.parse(name, above, lines[i]));
      } else {
        above = i + 1;
      }
    }
    return expectations;
  }

  /** The text with the annotations that belong to its findings, instead of those it has. */
  String annotated(List<Finding> findings) {
    String[] lines = text.split("\n", -1);
    int count = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
    StringBuilder annotated = new StringBuilder();
    int next = 0;
    for (int i = 0; i < count; i++) {
      if (Expectation.isOne(lines[i])) {
        continue;
      }
      annotated.append(lines[i]).append('\n');
      while (next < findings.size() && isAbove(findings.get(next), i + 1, lines, count)) {
        annotated.append(Expectation.write(findings.get(next))).append('\n');
        next++;
      }
    }
    return annotated.toString();
  }

  /** Whether a finding is about a line, or about what comes before the next one that is policy. */
  private static boolean isAbove(Finding finding, int line, String[] lines, int count) {
    int next = line;
    while (next < count && Expectation.isOne(lines[next])) {
      next++;
    }
    return next >= count || finding.place().line() <= next;
  }
}

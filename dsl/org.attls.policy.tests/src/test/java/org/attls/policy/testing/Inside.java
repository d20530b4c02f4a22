// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.Lines;
import org.attls.findings.Place;

/** Whether the places of findings exist. */
public final class Inside {
  private Inside() {}

  /** Fails if a finding is at a place that the text does not have. */
  public static void check(String text, List<Finding> findings) {
    Lines lines = Lines.of(text);
    for (Finding finding : findings) {
      Place place = finding.place();
      assertTrue(
          isInside(lines, place.line(), place.column())
              && isInside(lines, place.endLine(), place.endColumn()),
          () -> "not in the text: " + finding);
    }
  }

  private static boolean isInside(Lines lines, int line, int column) {
    // A place may be behind the last character of a line, and in the middle of its line end.
    return line <= lines.count() && column <= lines.text(line).length() + 2;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import java.util.Optional;
import org.attls.policy.ide.live.Edit;

/**
 * Leads from the lines of a text to those that it has after a change, and back. Lines count from 1.
 *
 * @param first the first line that the change touches
 * @param before how many lines the change took away
 * @param after how many it put in their place
 */
record LineShift(int first, int before, int after) {
  private static final LineShift NONE = new LineShift(Integer.MAX_VALUE, 0, 0);

  /** What has become of the lines of a text. */
  static LineShift between(String before, String after) {
    Optional<Edit> edit = Edit.between(before, after);
    return edit.map(
            change ->
                new LineShift(
                    1 + ends(before.substring(0, change.offset())),
                    ends(before.substring(change.offset(), change.offset() + change.length())),
                    ends(change.text())))
        .orElse(NONE);
  }

  private static int ends(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  /** The line of the new text for one of the old text. */
  int toNew(int line) {
    return shift(line, before, after);
  }

  /** The line of the old text for one of the new text. */
  int toOld(int line) {
    return shift(line, after, before);
  }

  private int shift(int line, int from, int to) {
    if (line <= first) {
      return line;
    }
    return line > first + from ? line - from + to : first + Math.min(line - first, to);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.live;

import java.util.Optional;

/**
 * A change of a text.
 *
 * @param offset where the old text begins, in UTF-16 units from 0
 * @param length the length of the old text
 * @param text the new text
 */
public record Edit(int offset, int length, String text) {
  /** The text after this change. */
  public String apply(String before) {
    return before.substring(0, offset) + text + before.substring(offset + length);
  }

  /** The smallest change that makes one text of another; empty if they are equal. */
  public static Optional<Edit> between(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int head = 0;
    while (head < most && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    int length = before.length() - head - tail;
    String text = after.substring(head, after.length() - tail);
    return length == 0 && text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Edit(head, length, text));
  }
}

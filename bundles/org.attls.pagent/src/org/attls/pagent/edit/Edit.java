// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.edit;

import java.util.Comparator;
import java.util.List;
import org.attls.pagent.source.Span;

/**
 * A change of a text.
 *
 * @param span what is replaced; empty to insert
 * @param text what comes in its place; empty to remove
 */
public record Edit(Span span, String text) {
  private static final Comparator<Edit> BY_PLACE =
      Comparator.<Edit>comparingInt(edit -> edit.span.start())
          .thenComparingInt(edit -> edit.span.end());

  /** A change of the characters from an offset up to another one. */
  public static Edit of(int start, int end, String text) {
    return new Edit(new Span(start, end), text);
  }

  /**
   * Makes several changes at once. The offsets of all of them are those of the text before.
   *
   * @throws IllegalArgumentException if two of them overlap or one lies outside of the text
   */
  public static String apply(String text, List<Edit> edits) {
    StringBuilder changed = new StringBuilder(text.length() + 64);
    int done = 0;
    for (Edit edit : edits.stream().sorted(BY_PLACE).toList()) {
      if (edit.span.start() < done || edit.span.end() > text.length()) {
        throw new IllegalArgumentException("no place for a change at " + edit.span);
      }
      changed.append(text, done, edit.span.start()).append(edit.text);
      done = edit.span.end();
    }
    return changed.append(text, done, text.length()).toString();
  }
}

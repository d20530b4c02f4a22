// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.Span;

/**
 * The account of a file: what became of each stretch of its text, and which comments stand where.
 * Comments and entries come in the order of the file, whatever the order in which they are noted.
 */
final class Remarks {
  private record Comment(int offset, Item item, String text) {}

  /** What became of a stretch of the text. */
  record Stretch(Span span, Fate fate, String where) {}

  /** No line of a policy is longer; without an end, a long line would take for ever. */
  private static final int LONGEST = 2000;

  private final String text;
  private final BitSet covered;
  private final List<Comment> comments = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();

  Remarks(FlatPolicy policy) {
    this.text = policy.text();
    this.covered = new BitSet(text.length());
  }

  /** Notes what became of a stretch of one line. */
  void note(Span span, Fate fate, String where) {
    covered.set(span.start(), span.end());
    if (!span.isEmpty()) {
      stretches.add(new Stretch(span, fate, where));
    }
  }

  /** Whether it is noted already what became of a character. */
  boolean isNoted(int offset) {
    return covered.get(offset);
  }

  /** Keeps a text as a comment at an object. */
  void keep(int offset, Item item, String comment) {
    comments.add(new Comment(offset, item, Passwords.masked(before(offset), comment)));
  }

  /** Hands the comments to their objects. */
  void handOut() {
    comments.sort(Comparator.comparingInt(Comment::offset));
    comments.forEach(comment -> comment.item().comment(comment.text()));
  }

  /** The stretches in the order of the file. */
  List<Stretch> stretches() {
    stretches.sort(Comparator.comparingInt(stretch -> stretch.span().start()));
    return stretches;
  }

  /** The text of a stretch as a report may show it. */
  String text(Span span) {
    return Passwords.masked(before(span.start()), SafeText.line(span.of(text)));
  }

  /** What stands before an offset on its line, as far as somebody may have written it. */
  private String before(int offset) {
    int start = offset;
    while (start > 0
        && offset - start < LONGEST
        && text.charAt(start - 1) != '\n'
        && text.charAt(start - 1) != '\r') {
      start--;
    }
    return SafeText.line(text.substring(start, offset));
  }
}

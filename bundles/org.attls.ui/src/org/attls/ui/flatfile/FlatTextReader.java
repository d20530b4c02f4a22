// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Splits a text into statements. A missing brace spoils no more than its own statement: where a
 * statement begins that cannot stand in another, all that is open ends.
 */
final class FlatTextReader {
  /** Braces within braces beyond this are junk, and get no rows of their own. */
  private static final int DEEPEST = 50;

  private final CharSequence text;
  private final Open file = new Open("", "", 0, 0);
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Fold> folds = new ArrayList<>();

  /** The line that is being read, its delimiter included. */
  private int lineStart;

  private int nextLine;

  /** The keyword before a brace that may come; null if none is waiting. */
  private Open waiting;

  private boolean waitsForStatement;
  private int waitingEnd;

  /** A statement whose end is not known yet. */
  private record Open(
      String keyword, String name, int offset, int line, List<FlatStatement> inner) {
    Open(String keyword, String name, int offset, int line) {
      this(keyword, name, offset, line, new ArrayList<>(0));
    }
  }

  FlatTextReader(CharSequence text) {
    this.text = text;
  }

  FlatText read() {
    while (nextLine < text.length()) {
      lineStart = nextLine;
      int end = lineStart;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      boolean pair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      nextLine = Math.min(text.length(), end + (pair ? 2 : 1));
      words(Word.ofLine(text, lineStart, end), end);
    }
    settle();
    closeAll(text.length(), text.length());
    return new FlatText(file.inner, folds);
  }

  private void words(List<Word> words, int lineEnd) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.kind() == Word.Kind.BRACE) {
        brace(word);
      } else if (word.isKeyword()) {
        Word next = i + 1 < words.size() ? words.get(i + 1) : null;
        keyword(word, next, lineEnd);
      }
    }
  }

  private void keyword(Word word, Word next, int lineEnd) {
    settle();
    String keyword = word.in(text);
    if (Keywords.of(keyword) == Keywords.TOP_STATEMENT) {
      closeAll(word.offset(), lineStart);
    }
    boolean named =
        next != null && (next.kind() == Word.Kind.NAME || next.kind() == Word.Kind.VALUE);
    waiting = new Open(keyword, named ? next.in(text) : "", word.offset(), lineStart);
    waitsForStatement = word.kind() == Word.Kind.STATEMENT;
    waitingEnd = lineEnd;
  }

  /** No brace follows the last keyword: it is a parameter, or a statement without its block. */
  private void settle() {
    if (waiting != null && waitsForStatement) {
      finish(waiting, waitingEnd);
    }
    waiting = null;
  }

  private void brace(Word word) {
    if (text.charAt(word.offset()) == '{') {
      boolean named =
          waiting != null && Character.isLetter(waiting.keyword.charAt(0)) && open.size() < DEEPEST;
      // What is in a block without a keyword counts as being around it.
      open.push(named ? waiting : new Open("", "", word.offset(), lineStart, around().inner));
      waiting = null;
    } else {
      settle();
      if (!open.isEmpty()) {
        close(word.offset() + 1, nextLine);
      }
    }
  }

  private void closeAll(int end, int lineEnd) {
    while (!open.isEmpty()) {
      close(end, lineEnd);
    }
  }

  private void close(int end, int lineEnd) {
    Open closed = open.pop();
    if (closed.line < lineStart) {
      folds.add(new Fold(closed.line, lineEnd - closed.line));
    }
    finish(closed, end);
  }

  private Open around() {
    return open.isEmpty() ? file : open.peek();
  }

  private void finish(Open statement, int end) {
    if (!statement.keyword.isEmpty()) {
      List<FlatStatement> siblings = around().inner;
      siblings.add(
          new FlatStatement(
              statement.keyword,
              statement.name,
              statement.offset,
              end,
              siblings != file.inner,
              statement.inner));
    }
  }
}

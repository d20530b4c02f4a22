// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a flat file, or a comment.
 *
 * @param kind what it is
 * @param offset where it begins
 * @param length how many characters it has
 */
record Word(Kind kind, int offset, int length) {
  /** What a word is. */
  enum Kind {
    /** The keyword of a statement. */
    STATEMENT,
    /** The keyword of a parameter. */
    PARAMETER,
    /** A word in the place of a keyword that is none. */
    UNKNOWN,
    /** The name of a statement, where it is defined or used. */
    NAME,
    /** A value. */
    VALUE,
    /** A brace that stands alone. */
    BRACE,
    /** A comment, up to the end of its line. */
    COMMENT
  }

  /** Whether it stands in the place of a keyword. */
  boolean isKeyword() {
    return kind == Kind.STATEMENT || kind == Kind.PARAMETER || kind == Kind.UNKNOWN;
  }

  /** The characters of the word. */
  String in(CharSequence text) {
    return text.subSequence(offset, offset + length).toString();
  }

  /** The words of a line, which is a stretch of a text; offsets are those of the text. */
  static List<Word> ofLine(CharSequence text, int start, int end) {
    List<Word> words = new ArrayList<>(3);
    Kind next = null;
    int at = start;
    while (at < end) {
      if (isBlank(text.charAt(at))) {
        at++;
        continue;
      }
      int from = at;
      char first = text.charAt(at);
      while (at < end && !isBlank(text.charAt(at))) {
        at++;
      }
      if (first == '#') {
        words.add(new Word(Kind.COMMENT, from, end - from));
        return words;
      }
      if ((first == '{' || first == '}') && at == from + 1) {
        words.add(new Word(Kind.BRACE, from, 1));
        next = null; // What follows on the same line begins like a line.
      } else if (next == null) {
        Keywords keyword = Keywords.of(text.subSequence(from, at).toString());
        words.add(new Word(kind(keyword), from, at - from));
        boolean named = keyword.isStatement() || keyword == Keywords.REFERENCE;
        next = named ? Kind.NAME : Kind.VALUE;
      } else {
        words.add(new Word(next, from, at - from));
        next = Kind.VALUE;
      }
    }
    return words;
  }

  private static Kind kind(Keywords keyword) {
    return switch (keyword) {
      case TOP_STATEMENT, STATEMENT -> Kind.STATEMENT;
      case REFERENCE, PARAMETER -> Kind.PARAMETER;
      case UNKNOWN -> Kind.UNKNOWN;
    };
  }

  private static boolean isBlank(char c) {
    return c <= ' ';
  }
}

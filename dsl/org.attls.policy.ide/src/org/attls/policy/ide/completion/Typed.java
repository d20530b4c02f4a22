// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

/**
 * What is being typed at the end of a text.
 *
 * @param before the text before the word that is being typed
 * @param prefix the word as far as it is there; may be empty
 * @param closed whether the end lies in a comment or in a text in quotes, where nothing is
 *     completed
 */
record Typed(String before, String prefix, boolean closed) {

  /** Looks at a text that begins outside of comments and quotes. */
  static Typed at(String text) {
    int start = text.length();
    while (start > 0 && isWordCharacter(text.charAt(start - 1))) {
      start--;
    }
    return new Typed(text.substring(0, start), text.substring(start), endsInside(text));
  }

  /** The arrow begins with a hyphen, so that counts even where no word can begin so. */
  private static boolean isWordCharacter(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || "_.:~@#$*-^&".indexOf(c) >= 0);
  }

  private static boolean endsInside(String text) {
    int i = 0;
    while (i < text.length()) {
      int end;
      if (text.startsWith("//", i) || isHashComment(text, i)) {
        end = after(text, "\n", i);
      } else if (text.startsWith("/*", i)) {
        end = after(text, "*/", i + 2);
      } else if (text.charAt(i) == '"') {
        end = endOfQuotes(text, i + 1);
      } else {
        end = i + 1;
      }
      if (end < 0) {
        return true;
      }
      i = end;
    }
    return false;
  }

  /** As in a flat file; inside a word the sign is part of it. */
  private static boolean isHashComment(String text, int at) {
    return text.charAt(at) == '#'
        && at + 1 < text.length()
        && " \t#".indexOf(text.charAt(at + 1)) >= 0
        && (at == 0 || !isWordCharacter(text.charAt(at - 1)));
  }

  private static int after(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length();
  }

  private static int endOfQuotes(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"' || c == '\n') {
        return i + 1;
      }
    }
    return -1;
  }
}

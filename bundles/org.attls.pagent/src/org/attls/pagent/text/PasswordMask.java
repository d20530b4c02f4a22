// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.catalogue.TextForm;
import org.attls.pagent.catalogue.ValueType;

/**
 * Covers passwords in texts that are shown. A line whose first word is the keyword of a password,
 * or ends as one, keeps its length and nothing of what stands behind the word.
 */
public final class PasswordMask {
  private static final char COVER = '*';
  private static final Set<String> KEYWORDS = keywords();
  private static final List<String> ENDINGS = List.of("pw", "pass", "password", "passwd");

  /** How such words end, so that hardly a line of a large file is looked at closer. */
  private static final String LAST = last();

  private PasswordMask() {}

  private static Set<String> keywords() {
    Set<String> keywords = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (Statement statement : Catalogue.get().statements()) {
      for (Parameter parameter : Catalogue.get().parameters(statement.keyword())) {
        if (parameter.type().value() instanceof ValueType.Text text
            && text.form() == TextForm.PASSWORD) {
          keywords.add(parameter.keyword());
        }
      }
    }
    return keywords;
  }

  private static String last() {
    StringBuilder last = new StringBuilder();
    Stream.concat(KEYWORDS.stream(), ENDINGS.stream())
        .forEach(word -> last.append(folded(word.charAt(word.length() - 1))));
    return last.toString();
  }

  /** A character as the comparison of keywords sees it. */
  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** The text with passwords covered; every other character stays at its place. */
  public static String mask(String text) {
    StringBuilder masked = null;
    boolean returns = text.indexOf('\r') >= 0;
    for (int start = 0; start < text.length(); ) {
      int end = returns ? lineEnd(text, start) : lineFeed(text, start);
      int secret = secret(text, start, end);
      if (secret < end) {
        masked = masked == null ? new StringBuilder(text) : masked;
        cover(masked, secret, end);
      }
      start = end + 1;
    }
    return masked == null ? text : masked.toString();
  }

  private static int lineFeed(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Where what must not be seen begins; the end of the line if there is nothing. */
  private static int secret(String text, int start, int end) {
    int word = start;
    while (word < end && !isPart(text.charAt(word))) {
      word++;
    }
    int wordEnd = word;
    while (wordEnd < end && isPart(text.charAt(wordEnd))) {
      wordEnd++;
    }
    boolean likely = word < wordEnd && LAST.indexOf(folded(text.charAt(wordEnd - 1))) >= 0;
    return likely && isKeyword(text.substring(word, wordEnd)) ? wordEnd : end;
  }

  private static boolean isPart(char c) {
    // Nearly all are letters of ASCII, and asking for these is much quicker.
    return c >= 'a' && c <= 'z' || c > ' ' && (c == '_' || Character.isLetterOrDigit(c));
  }

  /** Whether a word is the keyword of a password, or what somebody may have taken for one. */
  public static boolean isKeyword(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return KEYWORDS.contains(word) || ENDINGS.stream().anyMatch(folded::endsWith);
  }

  private static void cover(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ') {
        text.setCharAt(i, COVER);
      }
    }
  }
}

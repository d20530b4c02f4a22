// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.catalogue.TextForm;
import org.attls.pagent.catalogue.ValueType;

/** Keeps passwords out of everything that an import writes. */
final class Passwords {
  /** What to do about a password. */
  static final String ADVICE =
      "a password; prefer KeyringStashFile for a key database, or write the line again where it"
          + " is needed";

  /** What stands in place of one. */
  static final String MASK = "********";

  private static final Set<String> KEYWORDS = keywords();
  private static final List<String> ENDINGS = List.of("pw", "pass", "password", "passwd");

  private Passwords() {}

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

  /** The text of a line, with what stands behind the keyword of a password masked. */
  static String masked(String text) {
    return end(text).map(end -> text.substring(0, end) + ' ' + MASK).orElse(text);
  }

  /**
   * The text of a part of a line, without blanks around it.
   *
   * @param before what stands before it on the line: behind the keyword of a password nothing is
   *     shown, not even what reads as a comment
   */
  static String masked(String before, String text) {
    return end(before + " x").filter(end -> end <= before.length()).isPresent()
        ? MASK
        : masked(text);
  }

  /** A keyword of a password, or what somebody may have taken for one. */
  private static boolean isKeyword(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return KEYWORDS.contains(word) || ENDINGS.stream().anyMatch(small::endsWith);
  }

  /** Where the first keyword of a password ends, if something stands behind it. */
  private static Optional<Integer> end(String text) {
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && isLetter(text.charAt(end))) {
        end++;
      }
      if (isKeyword(text.substring(at, end)) && !text.substring(end).isBlank()) {
        return Optional.of(end);
      }
      at = end + 1;
    }
    return Optional.empty();
  }

  private static boolean isLetter(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}

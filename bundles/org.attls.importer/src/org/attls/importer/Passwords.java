// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

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

  /** Where the first keyword of a password ends, if something stands behind it. */
  private static Optional<Integer> end(String text) {
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && isLetter(text.charAt(end))) {
        end++;
      }
      if (KEYWORDS.contains(text.substring(at, end)) && !text.substring(end).isBlank()) {
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

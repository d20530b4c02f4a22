// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

import java.util.Optional;

/**
 * What may stand in one line of a policy file. The Policy Agent reads a file line by line; whatever
 * ended a line, started a comment or looked like a brace would change what the file says.
 */
public final class Lexical {
  /** The greatest number of characters of a name (General syntax rules for Policy Agent). */
  public static final int MAX_NAME_LENGTH = 32;

  private Lexical() {}

  /** Why a text cannot be the name of a statement; empty if it can. */
  public static Optional<String> nameProblem(CharSequence name) {
    if (name.isEmpty()) {
      return Optional.of("is empty");
    }
    if (name.length() > MAX_NAME_LENGTH) {
      return Optional.of("is longer than " + MAX_NAME_LENGTH + " characters");
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (breaksLine(c)) {
        return Optional.of("has a control character at offset " + i);
      }
      if (c == ' ' || c == '#' || c == '{' || c == '}') {
        return Optional.of("has a '" + c + "' at offset " + i);
      }
    }
    return Optional.empty();
  }

  /** Why a text cannot be the value of a parameter; empty if it can. */
  public static Optional<String> valueProblem(CharSequence value) {
    int length = value.length();
    if (length == 0) {
      return Optional.of("is empty");
    }
    if (value.charAt(0) == ' ' || value.charAt(length - 1) == ' ') {
      return Optional.of("begins or ends with a blank");
    }
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      boolean wordStart = i == 0 || value.charAt(i - 1) == ' ';
      boolean wordEnd = i == length - 1 || value.charAt(i + 1) == ' ';
      if (breaksLine(c)) {
        return Optional.of("has a control character at offset " + i);
      }
      if (c == '#' && wordStart) {
        return Optional.of("starts a comment at offset " + i);
      }
      if ((c == '{' || c == '}') && wordStart && wordEnd) {
        return Optional.of("has a brace that stands alone at offset " + i);
      }
    }
    return Optional.empty();
  }

  /** Whether a character may not stand in any line: a control character or a line separator. */
  static boolean breaksLine(char c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }
}

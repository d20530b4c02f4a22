// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

/** Makes text of unknown origin fit for a line of another file. */
final class SafeText {
  private static final char UNKNOWN = '\uFFFD';

  private SafeText() {}

  /**
   * The text without anything that could end a line, hide a part of it, or turn its direction: such
   * characters become blanks, lone surrogates the sign for an unknown character.
   */
  static String line(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            safe.append(' ');
        case Character.SURROGATE, Character.UNASSIGNED -> safe.append(UNKNOWN);
        default -> safe.appendCodePoint(c);
      }
    }
    return safe.toString().strip();
  }

  /** The text of a comment of a flat file, its sign included, without the sign. */
  static String comment(String text) {
    int signs = 0;
    while (signs < text.length() && text.charAt(signs) == '#') {
      signs++;
    }
    String rest = text.substring(signs);
    boolean banner = rest.isBlank() && signs > 2 || !rest.isBlank() && rest.charAt(0) > ' ';
    return line(banner ? text.substring(1) : rest);
  }
}

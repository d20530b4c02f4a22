// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

/** The quotes of a text token: both, none, or the first one only. */
public final class QuotedText {
  private QuotedText() {}

  /** Whether a token begins with a double quote. */
  public static boolean isQuoted(String token) {
    return token.startsWith("\"");
  }

  /** Whether a token begins with a double quote and has none at its end. */
  public static boolean isUnclosed(String token) {
    return isQuoted(token) && !isClosed(token);
  }

  private static boolean isClosed(String token) {
    int backslashes = 0;
    for (int i = token.length() - 2; i > 0 && token.charAt(i) == '\\'; i--) {
      backslashes++;
    }
    return token.length() > 1 && token.endsWith("\"") && backslashes % 2 == 0;
  }

  /** What stands between the quotes, or behind the first one if there is no other. */
  public static String content(String token) {
    return token.substring(1, isClosed(token) ? token.length() - 1 : token.length());
  }

  /** The text that a token stands for: a backslash takes away the meaning of " and of itself. */
  public static String unescape(String content) {
    StringBuilder text = new StringBuilder(content.length());
    for (int i = 0; i < content.length(); i++) {
      boolean escape = content.charAt(i) == '\\' && i + 1 < content.length();
      if (escape && (content.charAt(i + 1) == '"' || content.charAt(i + 1) == '\\')) {
        i++;
      }
      text.append(content.charAt(i));
    }
    return text.toString();
  }

  /** A text as a token with both quotes. */
  public static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

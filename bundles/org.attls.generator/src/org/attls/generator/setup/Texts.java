// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.regex.Pattern;

/** Names and texts of the user inside commands, JCL and configuration files. */
public final class Texts {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");
  private static final Pattern USER = Pattern.compile("[A-Z@#$][A-Z0-9@#$]{0,7}");
  private static final Pattern RING = Pattern.compile("[!-~&&[^'\"(),;*&%]]{1,237}");
  private static final Pattern DATA_SET =
      Pattern.compile(
          "[A-Z@#$][A-Z0-9@#$-]{0,7}(\\.[A-Z@#$][A-Z0-9@#$-]{0,7})*"
              + "(\\([A-Z@#$][A-Z0-9@#$]{0,7}\\))?");
  private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._/@#$-]{0,250}");
  private static final int MAX_LABEL = 32;
  private static final int MAX_QUOTED = 64;
  private static final Pattern LONG_GAP = Pattern.compile("[ ,/\\t]{24}");

  private Texts() {}

  /** A text for a comment: one line, without what could end the comment. */
  static String plain(String text) {
    return BLANKS.matcher(text).replaceAll(" ").replace("*/", "* /").replace("/*", "/ *").strip();
  }

  /** A text in single quotes, as TSO commands and JCL take it: quotes inside are doubled. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** Whether a text fits on a line of 72 columns and has only characters that every line takes. */
  public static boolean isLine(String text) {
    return text.length() <= 72 && text.indexOf(';') < 0 && isPrintable(text);
  }

  /** Whether a text can be the value of a statement, after a keyword on the same line. */
  public static boolean isValue(String text) {
    return isLine(" ".repeat(18) + text);
  }

  /** Whether a text has only characters that every code page of z/OS prints. */
  public static boolean isPrintable(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
  }

  /** Whether a text may stand in quotes of a TSO command: printable Latin letters and signs. */
  public static boolean isQuotable(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_QUOTED
        && isPrintable(text)
        && !LONG_GAP.matcher(text).find();
  }

  /** Whether a text can be the label of a certificate: at most 32 characters. */
  public static boolean isLabel(String text) {
    return isQuotable(text) && text.length() <= MAX_LABEL && text.equals(text.strip());
  }

  /** Whether a text is a user ID or the name of a procedure. */
  public static boolean isUser(String text) {
    return USER.matcher(text).matches();
  }

  /** Whether a text is the name of a ring that commands take without quotes. */
  public static boolean isRing(String text) {
    return RING.matcher(text).matches();
  }

  /** Whether a text is the name of a data set, with or without a member. */
  public static boolean isDataSet(String text) {
    return text.length() <= 54 && DATA_SET.matcher(text).matches();
  }

  /** Whether a text is the path of a file. */
  public static boolean isPath(String text) {
    return PATH.matcher(text).matches();
  }

  /** A data set or path as the Policy Agent's files name it: {@code //'USER1.LIB(MEMBER)'}. */
  static String location(String text) {
    return isPath(text) ? text : "//'" + text + "'";
  }
}

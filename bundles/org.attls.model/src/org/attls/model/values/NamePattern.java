// SPDX-License-Identifier: EPL-2.0

package org.attls.model.values;

/**
 * A z/OS name of 1 to 8 characters out of A-Z, 0-9, @, # and $, not beginning with a digit: the
 * name of a system, a procedure, a job or a user. In conditions a trailing * stands for anything.
 */
public final class NamePattern {
  private static final int MAX = 8;

  private NamePattern() {}

  /** Whether the text is such a name. */
  public static boolean isName(String text) {
    return !text.isEmpty() && text.length() <= MAX && allNational(text) && !isDigit(text.charAt(0));
  }

  /** Whether the text is such a name, the beginning of one and a *, or * alone. */
  public static boolean isPattern(String text) {
    if (!text.endsWith("*")) {
      return isName(text);
    }
    String stem = text.substring(0, text.length() - 1);
    return stem.isEmpty() || isName(stem);
  }

  /** Whether no name fits both patterns. */
  public static boolean disjoint(String one, String other) {
    String a = stem(one);
    String b = stem(other);
    return !(one.endsWith("*") && b.startsWith(a)
        || other.endsWith("*") && a.startsWith(b)
        || a.equals(b) && one.endsWith("*") == other.endsWith("*"));
  }

  private static String stem(String pattern) {
    return pattern.endsWith("*") ? pattern.substring(0, pattern.length() - 1) : pattern;
  }

  private static boolean allNational(String text) {
    return text.chars().allMatch(c -> c >= 'A' && c <= 'Z' || isDigit(c) || "@#$".indexOf(c) >= 0);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}

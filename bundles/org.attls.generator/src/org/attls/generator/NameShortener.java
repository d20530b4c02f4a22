// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.attls.pagent.flatfile.Lexical;

/**
 * Makes names that the Policy Agent takes: at most 32 characters, each a letter, a digit or one of
 * _ . ~ -, which are the characters seen in policies that work. A name that had to be changed ends
 * with a mark, ~ and six characters made of the whole wish, so that different wishes stay different
 * and the same wish always gives the same name.
 */
final class NameShortener {
  /** Base 32 without the letters that look like others. */
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int MARK_LENGTH = 6;
  private static final int SPARED = 2;
  private static final int BONUS = 8;
  private static final int HEAD_LENGTH = Lexical.MAX_NAME_LENGTH - MARK_LENGTH - 1;

  private NameShortener() {}

  /**
   * The name for parts that are to be joined by ~.
   *
   * @param parts the parts; if one of several has a ~ itself the name is marked, for other parts
   *     could be joined to the same text
   */
  static String fit(List<String> parts) {
    String wish = String.join("~", parts);
    boolean ambiguous = parts.size() > 1 && parts.stream().anyMatch(part -> part.contains("~"));
    if (!ambiguous
        && !wish.isEmpty()
        && clean(wish).equals(wish)
        && wish.length() <= Lexical.MAX_NAME_LENGTH) {
      return wish;
    }
    return marked(parts.stream().map(NameShortener::clean).toList(), String.join("\0", parts));
  }

  /** A name that begins like another and ends with the mark of some text. */
  static String marked(String name, String text) {
    return marked(List.of(name), text);
  }

  /**
   * Takes characters off the longest part first, so that something of each part stays. The third
   * part is cut last: where there is one it tells a statement from its siblings, and half a port
   * would mislead.
   */
  private static String marked(List<String> parts, String text) {
    List<StringBuilder> heads = new ArrayList<>();
    parts.forEach(part -> heads.add(new StringBuilder(part)));
    StringBuilder spared = heads.size() > SPARED ? heads.get(SPARED) : null;
    Comparator<StringBuilder> byLength =
        Comparator.comparingInt(head -> head.length() - (head == spared ? BONUS : 0));
    for (int over = String.join("~", heads).length() - HEAD_LENGTH; over > 0; over--) {
      StringBuilder longest = Collections.max(heads.reversed(), byLength);
      longest.setLength(longest.length() - 1);
    }
    return String.join("~", heads) + '~' + mark(text);
  }

  private static String clean(String wish) {
    StringBuilder clean = new StringBuilder(wish.length());
    wish.codePoints().forEach(c -> clean.appendCodePoint(isFit(c) ? c : '_'));
    return clean.toString();
  }

  private static boolean isFit(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "_.~-".indexOf(c) >= 0;
  }

  /** Six characters made of a text. */
  static String mark(String text) {
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    StringBuilder mark = new StringBuilder(MARK_LENGTH);
    for (int i = 0; i < MARK_LENGTH; i++) {
      mark.append(DIGITS.charAt(digest[i] & 31));
    }
    return mark.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.SearchOrder;

/** Finds pairs of rules of one priority whose new order may not be the old one to the stack. */
final class OrderNotes {
  /** More pairs than a note can name need not be found. */
  private static final int ENOUGH = 100;

  /** The characters of ASCII in EBCDIC. */
  private static final byte[] EBCDIC =
      IntStream.range(0, 128)
          .mapToObj(Character::toString)
          .collect(Collectors.joining())
          .getBytes(Charset.forName("IBM1047"));

  private OrderNotes() {}

  /**
   * Pairs that can take the same connections, and whose names the code page of z/OS orders the
   * other way round than ASCII. Rules come in the order of search, so those of one priority are
   * neighbours.
   */
  static List<String> alphabet(List<EffectiveRule> rules) {
    long[] priorities =
        rules.stream().mapToLong(rule -> SearchOrder.priority(rule.statement())).toArray();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < priorities.length; i++) {
      for (int j = i + 1; j < priorities.length && priorities[j] == priorities[i]; j++) {
        EffectiveRule one = rules.get(i);
        EffectiveRule other = rules.get(j);
        if (pairs.size() < ENOUGH && isTurned(one, other) && Overlaps.meet(one, other)) {
          pairs.add(pair(one, other));
        }
      }
    }
    return pairs;
  }

  /** How a note names a pair of rules. */
  static String pair(EffectiveRule one, EffectiveRule other) {
    return SafeText.line(one.statement().name())
        + " and "
        + SafeText.line(other.statement().name());
  }

  private static boolean isTurned(EffectiveRule one, EffectiveRule other) {
    String first = one.statement().name();
    String second = other.statement().name();
    int at = 0;
    while (at < Math.min(first.length(), second.length())
        && first.charAt(at) == second.charAt(at)) {
      at++;
    }
    return at < Math.min(first.length(), second.length())
        && place(first.charAt(at)) > place(second.charAt(at));
  }

  /** The place of a character in EBCDIC; of one that no sound name has, none. */
  private static int place(char c) {
    return c < EBCDIC.length ? EBCDIC[c] & 0xFF : 0;
  }
}

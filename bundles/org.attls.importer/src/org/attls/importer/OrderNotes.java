// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import com.google.common.collect.ImmutableRangeSet;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attls.analysis.Conditions;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.SearchOrder;
import org.attls.model.values.NamePattern;

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

  private static final String BOTH = "Both";

  private OrderNotes() {}

  /**
   * Pairs of which the second gets a lower priority than the first, which has SecondaryMap On: a
   * connection becomes secondary only if its own policy has a lower priority than the primary's.
   */
  static List<String> secondary(List<EffectiveRule> rules) {
    return pairs(rules, (one, other) -> hasMap(one) && peers(one.conditions(), other.conditions()));
  }

  /**
   * Pairs that can take the same connections, and whose names the code page of z/OS orders the
   * other way round than ASCII.
   */
  static List<String> alphabet(List<EffectiveRule> rules) {
    return pairs(
        rules, (one, other) -> isTurned(one, other) && meet(one.conditions(), other.conditions()));
  }

  /** Pairs of one priority, by name. Rules come in the order of search, so these are neighbours. */
  private static List<String> pairs(
      List<EffectiveRule> rules, BiPredicate<EffectiveRule, EffectiveRule> which) {
    long[] priorities =
        rules.stream().mapToLong(rule -> SearchOrder.priority(rule.statement())).toArray();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < priorities.length; i++) {
      for (int j = i + 1; j < priorities.length && priorities[j] == priorities[i]; j++) {
        if (pairs.size() < ENOUGH && which.test(rules.get(i), rules.get(j))) {
          pairs.add(name(rules.get(i)) + " and " + name(rules.get(j)));
        }
      }
    }
    return pairs;
  }

  private static String name(EffectiveRule rule) {
    return SafeText.line(rule.statement().name());
  }

  private static boolean hasMap(EffectiveRule rule) {
    return rule.isSecured()
        && rule.coded().containsKey("SecondaryMap")
        && rule.coded().get("SecondaryMap").value().equals(new EffectiveValue.Single("On"));
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

  private static boolean meet(Conditions one, Conditions other) {
    return meet(one.localPorts(), other.localPorts())
        && meet(one.remotePorts(), other.remotePorts())
        && meetInDirection(one.direction().orElse(BOTH), other.direction().orElse(BOTH))
        && peers(one, other);
  }

  private static boolean meetInDirection(String one, String other) {
    return one.equals(other) || one.equals(BOTH) || other.equals(BOTH);
  }

  /** Whether a process may have a connection of the one and, to the same partner, of the other. */
  private static boolean peers(Conditions one, Conditions other) {
    return !NamePattern.disjoint(one.job(), other.job())
        && !NamePattern.disjoint(one.user(), other.user())
        && one.local().meets(other.local())
        && one.remote().meets(other.remote());
  }

  private static boolean meet(ImmutableRangeSet<Integer> one, ImmutableRangeSet<Integer> other) {
    return !one.intersection(other).isEmpty();
  }
}

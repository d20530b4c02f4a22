// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.value.Value;

/**
 * The order in which a stack searches the TTLSRules of a policy: the larger Priority first, rules
 * of one priority in alphabetical order of their names. The first rule that matches decides.
 */
public final class SearchOrder {
  /** The priority of a rule that codes none. */
  public static final long DEFAULT_PRIORITY = 1;

  /**
   * What alphabetical means to the stack is not confirmed: in EBCDIC small letters come before
   * capitals and those before digits. This is the order of ASCII, by which the generator goes too.
   */
  private static final Comparator<Ranked> ORDER =
      Comparator.comparingLong(Ranked::priority).reversed().thenComparing(Ranked::name);

  /** A rule with what it is compared by, which is read once. */
  private record Ranked(long priority, String name, FlatStatement rule) {
    static Ranked of(FlatStatement rule) {
      return new Ranked(SearchOrder.priority(rule), rule.name(), rule);
    }
  }

  private SearchOrder() {}

  /** The TTLSRules of a policy in the order of search. */
  public static List<FlatStatement> of(FlatPolicy policy) {
    return policy.statements("TTLSRule").map(Ranked::of).sorted(ORDER).map(Ranked::rule).toList();
  }

  /** The priority of a rule, from 1; of several the last. */
  public static long priority(FlatStatement rule) {
    return rule.settings("Priority")
        .map(SearchOrder::number)
        .flatMap(Optional::stream)
        .reduce((first, second) -> second)
        .orElse(DEFAULT_PRIORITY);
  }

  private static Optional<Long> number(FlatSetting setting) {
    return setting
        .reading()
        .value()
        .filter(Value.Whole.class::isInstance)
        .map(value -> ((Value.Whole) value).number());
  }
}

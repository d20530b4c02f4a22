// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.value.Value;
import org.attls.pagent.value.ValueReader;

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
  private static final Comparator<FlatStatement> BY_NAME =
      Comparator.comparing(FlatStatement::name);

  private static final Comparator<FlatStatement> ORDER =
      Comparator.comparingLong(SearchOrder::priority).reversed().thenComparing(BY_NAME);

  private SearchOrder() {}

  /** The TTLSRules of a policy in the order of search. */
  public static List<FlatStatement> of(FlatPolicy policy) {
    return policy.statements("TTLSRule").sorted(ORDER).toList();
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
    return ValueReader.read(setting.parameter().orElseThrow(), setting.value())
        .value()
        .filter(Value.Whole.class::isInstance)
        .map(value -> ((Value.Whole) value).number());
  }
}

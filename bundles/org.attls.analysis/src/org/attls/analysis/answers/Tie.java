// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attls.analysis.cells.Query;
import org.attls.analysis.space.Connection;

/**
 * Two rules of one priority for some of the same connections, with different effects: their names
 * decide. IBM's advice is to code priorities in such a case.
 *
 * @param first the rule that is asked first
 * @param second the other rule
 * @param witness a connection that both are for, and no rule of a higher priority
 * @param sure whether the order of their names is certain; the collation is not confirmed
 */
public record Tie(PolicyRule first, PolicyRule second, Connection witness, boolean sure) {

  /** The ties of a policy, in the order of search of the second rule. */
  public static List<Tie> of(PolicySpace policy) {
    RuleSearch search = policy.search();
    List<Tie> found = new ArrayList<>();
    int start = 0;
    for (PolicyRule second : policy.rules()) {
      if (policy.rules().get(start).priority() != second.priority()) {
        start = second.position();
      }
      Set<PolicyRule> rivals = new LinkedHashSet<>();
      for (int[] box : search.cells(second)) {
        rivals.addAll(search.all(Query.of(box, start, second.position())));
      }
      for (PolicyRule first : rivals) {
        if (first.effect() != second.effect()) {
          boolean sure = NameCollation.isSure(first, second);
          search
              .contested(first, second, start)
              .ifPresent(both -> found.add(new Tie(first, second, search.witness(both), sure)));
        }
      }
    }
    return found;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.analysis.cells.Query;
import org.attls.analysis.space.Connection;

/**
 * A wider rule before a narrower one takes some of its connections and treats them in another way,
 * which is seldom meant. A specific rule before a general one is the intended order and no such
 * thing; nor are rules of one priority, see {@link Tie}.
 *
 * @param rule the narrower rule, which is asked later
 * @param by the wider rule, which is for more connections
 * @param part the part of the narrower rule's connections that the wider one is for, from 0 to 1
 * @param witness a connection that the narrower rule is for and the wider one gets
 */
public record PartlyTaken(PolicyRule rule, PolicyRule by, double part, Connection witness) {

  /** The rules of a policy that are partly taken, in the order of search. */
  public static List<PartlyTaken> of(PolicySpace policy) {
    RuleSearch search = policy.search();
    List<PartlyTaken> found = new ArrayList<>();
    for (PolicyRule rule : policy.rules()) {
      List<PolicyRule> wider = wider(search, rule);
      if (!wider.isEmpty() && search.left(rule).isPresent()) {
        wider.forEach(by -> taken(search, rule, by).ifPresent(found::add));
      }
    }
    return found;
  }

  private static List<PolicyRule> wider(RuleSearch search, PolicyRule rule) {
    Set<PolicyRule> wider = new LinkedHashSet<>();
    double size = rule.size();
    for (int[] box : search.cells(rule)) {
      wider.addAll(search.certain(Query.of(box, 0, rule.position()).larger(size)));
    }
    return wider.stream()
        .filter(by -> by.effect() != rule.effect() && by.priority() != rule.priority())
        .toList();
  }

  private static Optional<PartlyTaken> taken(RuleSearch search, PolicyRule rule, PolicyRule by) {
    return search
        .contested(by, rule, by.position())
        .map(part -> new PartlyTaken(rule, by, search.share(by, rule), search.witness(part)));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.ConnectionSet;

/**
 * What a rule takes of some connections.
 *
 * @param rule the rule; empty for what no rule certainly takes
 * @param part the connections, at least one. Of a rule that is in doubt they come again in what
 *     follows, as it may not take them
 */
public record Taken(Optional<PolicyRule> rule, ConnectionSet part) {

  /** Which rules take some connections, in the order of search, and last what no rule takes. */
  public static List<Taken> of(PolicySpace policy, ConnectionSet connections) {
    Set<PolicyRule> near = new LinkedHashSet<>();
    for (Box box : connections.boxes()) {
      near.addAll(policy.search().near(box));
    }
    TreeMap<Integer, PolicyRule> sorted = new TreeMap<>();
    near.forEach(rule -> sorted.put(rule.position(), rule));
    List<Taken> taken = new ArrayList<>();
    ConnectionSet rest = connections;
    for (PolicyRule rule : sorted.values()) {
      ConnectionSet own = rule.connections();
      ConnectionSet part = rest.intersection(own);
      if (!part.isEmpty()) {
        taken.add(new Taken(Optional.of(rule), part));
        rest = rule.isCertain() ? rest.minus(own) : rest;
      }
    }
    if (!rest.isEmpty()) {
      taken.add(new Taken(Optional.empty(), rest));
    }
    return taken;
  }
}

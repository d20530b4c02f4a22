// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import com.google.common.collect.ImmutableRangeSet;
import org.attls.analysis.Conditions;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.model.values.NamePattern;

/** Tells for which pairs of rules it matters which of them a stack searches first. */
final class Overlaps {
  private static final String BOTH = "Both";
  private static final String SECONDARY_MAP = "SecondaryMap";

  private Overlaps() {}

  /** Whether connections of a rule may have secondary ones. */
  static boolean hasMap(EffectiveRule rule) {
    return rule.isSecured()
        && rule.coded().containsKey(SECONDARY_MAP)
        && rule.coded().get(SECONDARY_MAP).value().equals(new EffectiveValue.Single("On"));
  }

  /** Whether the order or the distance of two rules matters in any way. */
  static boolean matter(EffectiveRule one, EffectiveRule other) {
    return meet(one, other) || (hasMap(one) || hasMap(other)) && arePeers(one, other);
  }

  /** Whether two rules can take the same connection. */
  static boolean meet(EffectiveRule one, EffectiveRule other) {
    Conditions first = one.conditions();
    Conditions second = other.conditions();
    return meet(first.localPorts(), second.localPorts())
        && meet(first.remotePorts(), second.remotePorts())
        && meetInDirection(first.direction().orElse(BOTH), second.direction().orElse(BOTH))
        && arePeers(one, other);
  }

  private static boolean meetInDirection(String one, String other) {
    return one.equals(other) || one.equals(BOTH) || other.equals(BOTH);
  }

  /** Whether a process may have a connection of the one and, to the same partner, of the other. */
  static boolean arePeers(EffectiveRule one, EffectiveRule other) {
    Conditions first = one.conditions();
    Conditions second = other.conditions();
    return !NamePattern.disjoint(first.job(), second.job())
        && !NamePattern.disjoint(first.user(), second.user())
        && first.local().meets(second.local())
        && first.remote().meets(second.remote());
  }

  private static boolean meet(ImmutableRangeSet<Integer> one, ImmutableRangeSet<Integer> other) {
    return !one.intersection(other).isEmpty();
  }
}

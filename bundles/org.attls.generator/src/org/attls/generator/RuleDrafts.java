// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import org.attls.model.policy.PolicyPackage.Literals;

/** The TTLSRules. */
final class RuleDrafts {
  private static final String STATEMENT = "TTLSRule";

  private final Target target;
  private final Naming naming;
  private final Conditions conditions;
  private final TimeConditions times;
  private final Actions actions;

  RuleDrafts(Target target, Naming naming) {
    this.target = target;
    this.naming = naming;
    this.conditions = new Conditions(target, naming);
    this.times = new TimeConditions(target, naming);
    this.actions = new Actions(target, naming);
  }

  /** The rule of a part. */
  Draft of(RulePart part, int priority) {
    List<Source> sources = target.sources().of(part.type(), part.row(), part.rule());
    List<Line> lines = new ArrayList<>(conditions.of(part));
    lines.add(Line.of("Priority", Integer.toString(priority), ranking(part)));
    lines.addAll(times.of(part));
    lines.addAll(actions.of(part));
    return Draft.of(STATEMENT, naming.rule(part), lines, sources);
  }

  private List<Source> ranking(RulePart part) {
    List<Source> rule = target.sources().of(part.rule());
    return part.ranked()
        .map(scope -> target.sources().property(scope, Literals.RULE_SCOPE__PRIORITY))
        .map(priority -> Sources.join(priority, rule))
        .orElse(rule);
  }
}

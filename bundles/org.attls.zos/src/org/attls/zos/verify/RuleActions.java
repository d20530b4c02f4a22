// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.Optional;
import org.attls.analysis.ActionLevel;
import org.attls.analysis.answers.PolicyRule;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** The actions that rules of a policy name. */
final class RuleActions {
  private RuleActions() {}

  /** The line of a rule that names its action; of several the last. */
  static Optional<FlatSetting> reference(PolicyRule rule, ActionLevel level) {
    return rule.statement().settings(level.reference()).reduce((first, second) -> second);
  }

  /** The action of a rule; empty if it names none that is there. */
  static Optional<FlatStatement> of(FlatPolicy policy, PolicyRule rule, ActionLevel level) {
    return reference(rule, level).flatMap(policy::target);
  }
}

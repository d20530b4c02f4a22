// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.List;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.ChangeText;
import org.attls.analysis.answers.PolicyRule;

/**
 * Tells people what a change of a policy does.
 *
 * @param old the policy before the change
 * @param now the one after it
 */
record DiffText(AnalysedPolicy old, AnalysedPolicy now) {
  /** More rules than so many are counted only. */
  private static final int RULES = 3;

  /** The changes in their order, each with the rules that were and are asked. */
  String of(List<Change> changes) {
    if (changes.isEmpty()) {
      return "no connection is treated differently\n";
    }
    StringBuilder text = new StringBuilder();
    for (Change change : changes) {
      for (String line : ChangeText.lines(change)) {
        text.append(change.danger().words()).append(": ").append(line).append('\n');
      }
      text.append("    before: ").append(rules(change.oldRules(), old)).append('\n');
      text.append("    after: ").append(rules(change.newRules(), now)).append('\n');
    }
    return text.toString();
  }

  private static String rules(List<PolicyRule> rules, AnalysedPolicy policy) {
    return rules.isEmpty() ? "no rule" : Words.some(rules, RULES, policy::told);
  }
}

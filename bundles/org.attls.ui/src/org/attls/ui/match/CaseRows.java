// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.match;

import java.util.List;
import java.util.stream.Collectors;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.Protection;
import org.attls.analysis.answers.Taken;
import org.attls.analysis.space.AreaText;
import org.attls.analysis.space.Areas;
import org.attls.ui.stacks.AskedPolicy;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.Tone;

/**
 * Puts the rules that may take a connection into rows, where that depends on what was left open.
 *
 * @param policy the policy that was asked
 */
record CaseRows(AskedPolicy policy) {
  List<Row> of(List<Taken> cases) {
    return cases.stream().map(this::row).toList();
  }

  private Row row(Taken taken) {
    Protection protection = taken.rule().map(PolicyRule::protection).orElse(Protection.NO_RULE);
    String when =
        Areas.of(taken.part().boxes()).stream().map(AreaText::of).collect(Collectors.joining("; "));
    return new Row(
        taken.rule().map(policy::told).orElse("No rule"),
        protection.words() + ": " + when,
        taken.rule().flatMap(policy::where),
        protection == Protection.PROTECTED ? Tone.GOOD : Tone.WEAK,
        List.of());
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attls.analysis.answers.Match;
import org.attls.analysis.answers.Missed;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.Protection;
import org.attls.ui.stacks.AskedPolicy;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.Tone;

/**
 * Puts the answer about a connection into rows.
 *
 * @param policy the policy that was asked
 */
record MatchRows(AskedPolicy policy) {
  /** The answer: the rule and what is to be said of others, then what is in force. */
  List<Row> of(Match match) {
    List<Row> rows = new ArrayList<>();
    match.rule().ifPresent(rule -> rows.add(matching(rule)));
    add(
        rows,
        "May match first, but that is not certain",
        match.perhaps(),
        PolicyRule::doubtsInWords);
    if (!match.missed().isEmpty()) {
      rows.add(
          Row.heading(
              "Asked before and did not match (" + match.missed().size() + ")",
              match.missed().stream().map(this::missed).toList()));
    }
    add(
        rows,
        "For it too, with the same priority; asked first if z/OS orders names in another way",
        match.rivals(),
        rule -> "priority " + rule.priority());
    add(
        rows,
        "Secondary map: if the same process has a connection between the same addresses that one of"
            + " these rules matches, this one gets its policy instead",
        match.primaries(),
        rule -> "");
    match.rule().ifPresent(rule -> rows.addAll(new SettingRows(policy).of(rule.effective())));
    return rows;
  }

  private Row matching(PolicyRule rule) {
    List<Row> conditions =
        rule.effective().conditionLines().stream()
            .map(line -> Row.of(line.keyword(), line.text(), policy.where(line.node())))
            .toList();
    Tone tone = rule.protection() == Protection.PROTECTED ? Tone.GOOD : Tone.WEAK;
    return new Row(
        policy.told(rule),
        "matches, priority " + rule.priority(),
        policy.where(rule),
        tone,
        conditions);
  }

  private Row missed(Missed missed) {
    String why =
        missed.lines().isEmpty()
            ? missed.axis().words() + ": none that the rule is for"
            : missed.axis().words()
                + " differs: "
                + missed.lines().getFirst().text()
                + more(missed.lines().size() - 1);
    List<Row> lines =
        missed.lines().stream()
            .map(line -> Row.of(line.keyword(), line.text(), policy.where(line.node())))
            .toList();
    return Row.of(policy.told(missed.rule()), why, policy.where(missed.rule())).with(lines);
  }

  private static String more(int count) {
    return count == 0 ? "" : " and " + count + " more";
  }

  private void add(
      List<Row> rows, String title, List<PolicyRule> rules, Function<PolicyRule, String> value) {
    if (!rules.isEmpty()) {
      rows.add(
          Row.heading(
              title,
              rules.stream()
                  .map(rule -> Row.of(policy.told(rule), value.apply(rule), policy.where(rule)))
                  .toList()));
    }
  }
}

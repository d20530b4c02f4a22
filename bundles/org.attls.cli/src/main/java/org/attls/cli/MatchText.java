// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.attls.analysis.answers.Match;
import org.attls.analysis.answers.Missed;
import org.attls.analysis.answers.PolicyRule;

/**
 * Tells people what the stack does with a connection.
 *
 * @param policy the policy
 */
record MatchText(AnalysedPolicy policy) {
  /** More rules that do not match than so many are counted only. */
  private static final int MISSED = 10;

  /** More lines of one condition than so many are counted only. */
  private static final int LINES = 3;

  /** The answers, each some paragraphs. */
  String of(List<Answer> answers) {
    return answers.stream()
        .map(
            answer ->
                answer.question()
                    + "\n\n"
                    + switch (answer) {
                      case Answer.One one -> of(one.match());
                      case Answer.Cases cases -> new CasesText(policy).of(cases);
                    })
        .collect(Collectors.joining("\n"));
  }

  private String of(Match match) {
    StringBuilder text = new StringBuilder();
    text.append(head(match)).append('\n');
    rules(text, "May match first, but that is not certain:", match.perhaps(), true);
    missed(text, match.missed());
    rules(
        text,
        "For it too, with the same priority; asked first if z/OS orders names in another way:",
        match.rivals(),
        false);
    rules(
        text,
        "Secondary map: if the same process has a connection between the same addresses that one of"
            + " these rules matches, this connection gets the policy of that one instead:",
        match.primaries(),
        false);
    match.rule().ifPresent(rule -> text.append(new SettingsText(policy).of(rule.effective())));
    return text.toString();
  }

  private String head(Match match) {
    if (match.rule().isEmpty()) {
      return match.perhaps().isEmpty()
          ? "no rule matches; the connection runs without AT-TLS"
          : "no rule certainly matches; unless one that may match does, the connection runs without"
              + " AT-TLS";
    }
    PolicyRule rule = match.rule().get();
    String found = policy.told(rule) + " with priority " + rule.priority() + " matches";
    String unless = match.perhaps().isEmpty() ? "" : ", unless one that may match first does";
    return found + unless + ": " + match.protection().sentence();
  }

  private void rules(StringBuilder text, String title, List<PolicyRule> rules, boolean why) {
    if (!rules.isEmpty()) {
      text.append('\n').append(title).append('\n');
      Table table = new Table();
      for (PolicyRule rule : rules) {
        table.add(rule.name(), policy.place(rule.statement()), why ? rule.doubtsInWords() : "");
      }
      text.append(table);
    }
  }

  private void missed(StringBuilder text, List<Missed> missed) {
    if (missed.isEmpty()) {
      return;
    }
    text.append("\nRules asked before that do not match, each with the first condition that");
    text.append(" differs:\n");
    Table table = new Table();
    missed.stream()
        .limit(MISSED)
        .forEach(
            each ->
                table.add(
                    each.rule().name(), policy.place(each.rule().statement()), condition(each)));
    text.append(table);
    if (missed.size() > MISSED) {
      text.append("  and ").append(missed.size() - MISSED).append(" more\n");
    }
  }

  private String condition(Missed missed) {
    if (missed.lines().isEmpty()) {
      return missed.axis().words() + ": none that the rule is for";
    }
    return Words.some(
        missed.lines(), LINES, line -> line.text() + " (" + policy.place(line.node()) + ")");
  }
}

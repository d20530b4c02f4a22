// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.attls.pagent.flatfile.Block;
import org.attls.pagent.flatfile.FlatFile;
import org.attls.pagent.flatfile.FlatFileWriter;
import org.attls.pagent.flatfile.Lexical;

/**
 * A policy file with the effect of a {@code pasearch -t} report, for import. What the report does
 * not show is lost: comments, names of inner statements, and whether a value that is the default
 * was coded.
 *
 * @param text the text of the file
 * @param problems what of the report is not in it
 */
public record PasearchPolicy(String text, List<ReportProblem> problems) {
  /** Copies the problems, so that they cannot change. */
  public PasearchPolicy {
    problems = List.copyOf(problems);
  }

  /** The policy of a report; without a statement if the report has no rules. */
  public static PasearchPolicy of(Report report) {
    List<ReportProblem> problems = new ArrayList<>(report.problems());
    Map<String, Block> actions = new LinkedHashMap<>();
    Map<String, ReportedAction> seen = new LinkedHashMap<>();
    List<Block> rules = new ArrayList<>();
    List<Block> groups = new ArrayList<>();
    Set<String> named = new HashSet<>();
    AtomicInteger number = new AtomicInteger();
    for (ReportedRule rule : report.rules()) {
      if (!isName(rule.name(), rule.line(), problems)) {
        continue;
      }
      if (!named.add(rule.name())) {
        problems.add(new ReportProblem(rule.line(), rule.name(), "is there twice"));
        continue;
      }
      RuleText text = RuleText.of(rule, () -> "group" + number.incrementAndGet());
      problems.addAll(text.problems());
      rules.add(text.rule());
      groups.addAll(text.groups());
      for (ReportedAction action : rule.actions()) {
        action(action, seen, actions, problems);
      }
    }
    List<Block> blocks = new ArrayList<>(rules);
    blocks.addAll(actions.values());
    blocks.addAll(groups);
    String text =
        FlatFileWriter.write(
            FlatFile.ordered(
                List.of("Made of a pasearch -t report, which shows effects only."), blocks));
    return new PasearchPolicy(text, problems);
  }

  private static void action(
      ReportedAction action,
      Map<String, ReportedAction> seen,
      Map<String, Block> actions,
      List<ReportProblem> problems) {
    String key = action.level() + " " + action.name();
    ReportedAction first = seen.putIfAbsent(key, action);
    if (first == null && isName(action.name(), action.line(), problems)) {
      ActionText text = ActionText.of(action);
      problems.addAll(text.problems());
      actions.put(key, text.block());
    } else if (first != null
        && !ActionText.of(first).block().equals(ActionText.of(action).block())) {
      problems.add(
          new ReportProblem(
              action.line(), action.name(), "is not the same as on line " + first.line()));
    }
  }

  private static boolean isName(String name, int line, List<ReportProblem> problems) {
    if (Lexical.nameProblem(name).isPresent()) {
      problems.add(new ReportProblem(line, name, "cannot be the name of a statement"));
      return false;
    }
    return true;
  }
}

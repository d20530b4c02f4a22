// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.ActionLevel;

/**
 * Reads the entries of a {@code pasearch -t} report: one section a rule, followed by a full copy of
 * every action that it uses.
 */
final class PasearchReader {
  private static final String REPORT = "pasearch";

  private final List<ReportedRule> rules = new ArrayList<>();
  private final List<ReportProblem> problems = new ArrayList<>();
  private List<Entry> conditions;
  private List<ReportedAction> actions;
  private List<Entry> settings;
  private Entry rule;
  private Entry action;
  private String cut;

  void read(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.is("policyRule")) {
        endRule();
        rule = entry;
        conditions = new ArrayList<>();
        actions = new ArrayList<>();
      } else if (entry.is("TTLS Action") && rule != null) {
        endAction();
        action = entry;
        settings = new ArrayList<>();
      } else if (action != null) {
        settings.add(entry);
      } else if (rule != null) {
        conditions.add(entry);
        check(entry);
      } else {
        check(entry);
      }
    }
    endRule();
  }

  private void check(Entry entry) {
    if (!ReportLabels.isKnown(REPORT, entry.label())) {
      problems.add(ReportProblem.unknown(entry));
    }
  }

  private void endRule() {
    if (rule == null) {
      return;
    }
    boolean wasWhole = action == null || has(settings, "Policy updated");
    endAction();
    ReportedRule found = new ReportedRule(rule.value(), rule.line(), conditions, actions);
    String type = found.entry("Rule Type").map(Entry::value).orElse("TTLS");
    if (type.equalsIgnoreCase("TTLS")) {
      rules.add(found);
      cut = wasWhole && hasAllActions(found) ? cut : "rule " + found.name() + " breaks off";
    }
    rule = null;
  }

  private static boolean hasAllActions(ReportedRule rule) {
    long named = rule.entries().stream().filter(entry -> entry.is("policyAction")).count();
    String count = rule.entry("No. Policy Action").map(Entry::value).orElse("?");
    return count.equals(Long.toString(rule.actions().size())) && named == rule.actions().size();
  }

  private static boolean has(List<Entry> entries, String label) {
    return entries.stream().anyMatch(entry -> entry.is(label));
  }

  private void endAction() {
    if (action == null) {
      return;
    }
    Optional<ActionLevel> level =
        settings.stream()
            .filter(entry -> entry.is("Scope"))
            .findFirst()
            .flatMap(scope -> level(scope.value()));
    if (level.isEmpty()) {
      problems.add(
          new ReportProblem(action.line(), action.value(), "is an action without a known scope"));
    } else {
      actions.add(
          new ReportedAction(level.get(), action.value(), action.line(), parameters(level.get())));
    }
    action = null;
  }

  private List<Entry> parameters(ActionLevel level) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : settings) {
      if (ReportKeywords.find(level, entry.label()).isPresent()) {
        found.add(entry);
      } else {
        check(entry);
      }
    }
    return found;
  }

  private static Optional<ActionLevel> level(String scope) {
    for (ActionLevel level : ActionLevel.values()) {
      if (level.name().equalsIgnoreCase(scope)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  List<ReportedRule> rules() {
    return rules;
  }

  List<ReportProblem> problems() {
    return problems;
  }

  /** Why the report is not whole; empty if every rule is. */
  Optional<String> cut() {
    return Optional.ofNullable(cut);
  }
}

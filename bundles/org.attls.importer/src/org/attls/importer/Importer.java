// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import org.attls.analysis.EffectiveRule;
import org.attls.findings.Lines;
import org.attls.pagent.source.FlatPolicy;

/**
 * Brings a flat file into the authoring language. What the policy does stays the same; names of
 * rules, and their priorities, do not.
 */
public final class Importer {
  private Importer() {}

  /**
   * Imports a policy. Every text can be imported, however faulty: what cannot be carried is kept in
   * comments and told in the report.
   *
   * @param policy the flat file
   * @param options what the file does not tell of itself
   */
  public static ImportResult read(FlatPolicy policy, ImportOptions options) {
    Header header = Header.of(policy, options);
    List<EffectiveRule> rules = EffectiveRule.of(policy);
    Surroundings surroundings = Surroundings.of(rules, header.release());
    List<Part> parts =
        GroupActions.keptApart(rules.stream().map(rule -> Part.of(rule, surroundings)).toList());
    Priorities priorities = Priorities.of(rules);
    Plan plan =
        new Planner(header, options.baseName(), parts, surroundings.shared(), priorities).plan();

    Item top = new Item("the beginning of the file");
    Item end = new Item("the end of the file");
    Ledger ledger = Ledger.of(plan);
    Remarks remarks = new Remarks(policy);
    new Accounting(policy, ledger, remarks, end).run();
    new Comments(policy, ledger, remarks, header).run(plan.image().item(), top, end);
    Rest.run(policy, remarks, end);
    remarks.handOut();
    String text = AttlsText.of(plan, top, end);
    List<LossReport.Entry> entries = entries(policy, remarks);
    List<String> notes = Notes.of(policy, plan, header, priorities, entries);
    return new ImportResult(
        text, new LossReport(entries, summary(plan, entries), notes), header.release());
  }

  private static List<LossReport.Entry> entries(FlatPolicy policy, Remarks remarks) {
    Lines lines = Lines.of(policy.text());
    return remarks.stretches().stream()
        .map(
            stretch ->
                new LossReport.Entry(
                    lines.place("", stretch.span().start(), 0).line(),
                    remarks.text(stretch.span()),
                    stretch.fate(),
                    stretch.where()))
        .toList();
  }

  private static LossReport.Summary summary(Plan plan, List<LossReport.Entry> entries) {
    return new LossReport.Summary(
        plan.placed().size(),
        plan.rules().size(),
        plan.maps().size(),
        plan.levels().size(),
        plan.descriptors().size(),
        plan.groups().size(),
        lines(entries.stream().filter(entry -> entry.fate() == Fate.VERBATIM).toList()),
        lines(entries.stream().filter(entry -> entry.fate().isLoss()).toList()));
  }

  private static int lines(List<LossReport.Entry> entries) {
    return (int) entries.stream().mapToInt(LossReport.Entry::line).distinct().count();
  }
}

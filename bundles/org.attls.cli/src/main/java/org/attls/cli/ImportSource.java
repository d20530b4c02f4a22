// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.importer.LossReport;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.text.EncodedText;
import org.attls.zos.report.PasearchPolicy;
import org.attls.zos.report.Report;
import org.attls.zos.report.ReportKind;

/**
 * What is imported: a flat file, or the policy that a report of {@code pasearch -t} stands for.
 *
 * @param flat the flat file, or the policy of the report under a name of its own
 * @param policy its statements
 * @param stack the stack that a report names
 * @param release the release that a report names
 * @param lost what of a report is not in the policy, one sentence each
 * @param isReport whether it is a report
 */
record ImportSource(
    FlatInput flat,
    FlatPolicy policy,
    Optional<String> stack,
    Optional<Release> release,
    List<String> lost,
    boolean isReport) {
  /**
   * Reads a flat file or report; which it is is told by what is in it.
   *
   * @throws UsageException if it cannot be read, or has no rule
   */
  static ImportSource read(Path file) {
    FlatInput flat = Inputs.flatFile(file);
    FlatPolicy policy = FlatPolicy.read(flat.content().text());
    if (hasRules(policy)) {
      return new ImportSource(flat, policy, Optional.empty(), Optional.empty(), List.of(), false);
    }
    Report report = Report.read(flat.content().text());
    if (report.kind() == ReportKind.PASEARCH && !report.rules().isEmpty()) {
      return of(report, flat);
    }
    throw new UsageException(
        file
            + " has no TTLSRule and is no report of pasearch -t with rules; there is nothing to"
            + " import");
  }

  private static ImportSource of(Report report, FlatInput input) {
    PasearchPolicy made = PasearchPolicy.of(report);
    List<String> lost = new ArrayList<>();
    report.cut().ifPresent(cut -> lost.add("The report is not whole: " + cut.why() + "."));
    made.problems()
        .forEach(
            each ->
                lost.add(
                    "Line "
                        + each.line()
                        + " of the report: "
                        + each.text()
                        + " "
                        + each.why()
                        + "."));
    FlatInput flat =
        new FlatInput(
            input.name() + ".policy",
            input.file(),
            EncodedText.of(made.text().getBytes(StandardCharsets.UTF_8)));
    return new ImportSource(
        flat, FlatPolicy.read(made.text()), report.stack(), report.release(), lost, true);
  }

  private static boolean hasRules(FlatPolicy policy) {
    return policy.allStatements().anyMatch(statement -> statement.is("TTLSRule"));
  }

  /** The report of an import, with what the report of the system does not tell. */
  LossReport complete(LossReport losses) {
    if (!isReport) {
      return losses;
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "This comes from a report of pasearch -t, which shows effects only. The lines are those of"
            + " the policy that the report stands for. The report has no comments and no names of"
            + " inner statements, and it does not tell whether a default was written.");
    notes.addAll(lost);
    notes.addAll(losses.notes());
    LossReport.Summary told = losses.summary();
    return new LossReport(
        losses.entries(),
        new LossReport.Summary(
            told.rules(),
            told.connectivityRules(),
            told.maps(),
            told.levels(),
            told.descriptors(),
            told.groups(),
            told.verbatim(),
            told.lost() + lost.size()),
        notes);
  }
}

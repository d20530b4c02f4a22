// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import java.util.List;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.model.facts.Release;
import org.attls.ui.preferences.FlatSettings;
import org.attls.ui.stacks.Choices;
import org.attls.ui.stacks.PolicyReader.Read;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.Snapshot;
import org.attls.ui.stacks.Subject;
import org.attls.ui.stacks.Unreadable;
import org.attls.zos.messages.LogExplanation;
import org.attls.zos.verify.Listed;
import org.attls.zos.verify.Verification;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Compares reports with a policy and explains logs, not in the UI thread.
 *
 * @param wanted the policy; empty if none is open, which is enough for a log
 * @param texts the texts of its project, if there is one
 * @param release the release of flat files that tell none
 * @param listed which connections a report of connections lists
 */
record VerifyWork(
    Optional<Subject> wanted, Optional<Snapshot> texts, Optional<Release> release, Listed listed) {
  private static final String NO_POLICY =
      "Open the policy or the flat file that the stack should have in its editor.";

  /** Takes what is needed, in the UI thread. */
  static VerifyWork take(Optional<Subject> wanted, Listed listed) {
    return new VerifyWork(
        wanted,
        wanted.map(subject -> Snapshot.take(subject.project())),
        FlatSettings.get(),
        listed);
  }

  /**
   * Does it.
   *
   * @throws Unreadable if there is no policy to compare a report with, or no report; says why
   */
  Verified of(Pasted pasted, IProgressMonitor monitor) throws Unreadable {
    if (pasted.isUnknown()) {
      throw new Unreadable(
          "This is no report or log that the workbench knows. Paste the output of pasearch -t,"
              + " NETSTAT TTLS, NETSTAT CONN or ALLCONN, or messages of AT-TLS and the Policy"
              + " Agent.");
    }
    return pasted.isLog() ? log(pasted, monitor) : report(pasted, monitor);
  }

  private Verified report(Pasted pasted, IProgressMonitor monitor) throws Unreadable {
    if (wanted.isEmpty()) {
      throw new Unreadable(pasted.kind() + ". " + NO_POLICY);
    }
    ReadAs read = read(pasted, monitor);
    Expecting expecting = new Expecting(read.read().policy());
    List<Finding> findings =
        Verification.of(pasted.name(), pasted.text(), expecting.expected(), listed);
    DifferenceRows rows = new DifferenceRows(pasted, findings, expecting);
    return verified(
        pasted,
        Optional.of(read.read()),
        against(pasted, read) + ": " + rows.sentence(),
        rows.rows());
  }

  private Verified log(Pasted pasted, IProgressMonitor monitor) {
    Optional<ReadAs> read = Optional.empty();
    String lacking = wanted.isEmpty() ? " Open a policy, and its likely causes are shown." : "";
    if (wanted.isPresent()) {
      try {
        read = Optional.of(read(pasted, monitor));
      } catch (Unreadable e) {
        lacking = " The policy tells nothing of the causes: " + e.getMessage();
      }
    }
    Optional<Expecting> expecting = read.map(each -> new Expecting(each.read().policy()));
    List<LogExplanation> all = LogExplanation.of(pasted.text(), expecting.map(Expecting::expected));
    long failed = all.stream().filter(each -> each.code().isPresent()).count();
    String sentence =
        read.map(each -> against(pasted, each)).orElse(pasted.kind())
            + ": "
            + (failed == 0 ? "no return code" : Pasted.count(failed, "return code"))
            + " that tells of an error."
            + lacking;
    return verified(
        pasted, read.map(ReadAs::read), sentence, new LogRows(pasted, expecting).of(all));
  }

  private ReadAs read(Pasted pasted, IProgressMonitor monitor) throws Unreadable {
    Optional<Release> known = release.or(() -> pasted.report().release());
    return ReadAs.of(wanted.orElseThrow(), texts.orElseThrow(), known, pasted, monitor);
  }

  private static String against(Pasted pasted, ReadAs read) {
    return pasted.kind()
        + " \u2194 "
        + read.read().policy().subject().label()
        + (read.otherNaming() ? " in " + read.naming().word() + " naming" : "");
  }

  private Verified verified(Pasted pasted, Optional<Read> read, String sentence, List<Row> rows) {
    Optional<Subject> subject = read.map(each -> each.policy().subject());
    Choices choices =
        subject
            .map(each -> Choices.of(each.project(), List.of(each), read.orElseThrow().stacks()))
            .orElse(new Choices(List.of()));
    return new Verified(pasted, subject, choices, sentence, rows);
  }
}

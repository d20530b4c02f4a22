// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.ChangeText;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;

/** The way of an installation, from the check to the replacement of production. */
final class Transfer {
  private static final int LONGEST_ENTRY = 200;

  private final Session session;
  private final InstallQuestions questions;
  private final Finish finish;

  Transfer(Session session, InstallQuestions questions, Finish finish) {
    this.session = session;
    this.questions = questions;
    this.finish = finish;
  }

  Outcome run() throws IOException, InstallStop {
    check();
    Comparison.Found found = compare();
    switch (found.course()) {
      case NOTHING -> {
        return Outcome.NOTHING_TO_DO;
      }
      case REPLACED -> adopt();
      case FRESH, RESUMED -> {
        askForLogEntry();
        new Staging(session).run();
        new Safeguard(session).run(found.text());
        replace(found.text());
      }
    }
    return finish.refreshed();
  }

  private void check() throws InstallStop {
    session.begin(Step.CHECK);
    List<Finding> findings = session.request().policy().findings();
    session.say(findings);
    if (findings.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
      throw new InstallStop(Outcome.REFUSED);
    }
    session.end("no errors");
  }

  private Comparison.Found compare() throws IOException, InstallStop {
    session.begin(Step.COMPARE);
    Comparison.Found found = new Comparison(session, lastRun()).look();
    boolean approved = found.course() == Course.RESUMED && session.journal().has(Step.COMPARE);
    if (found.course() == Course.FRESH || found.course() == Course.RESUMED) {
      Difference difference = Difference.of(found.text(), session.request().policy());
      warn(difference);
      if (session.request().wish().dryRun()) {
        questions.shown(difference);
        throw new InstallStop(Outcome.DRY_RUN);
      }
      if (!approved && !questions.goOn(difference)) {
        throw new InstallStop(Outcome.DECLINED);
      }
    } else if (session.request().wish().dryRun()) {
      throw new InstallStop(Outcome.NOTHING_TO_DO);
    }
    if (found.course() == Course.FRESH) {
      session.record(begun(found.text().map(StoredText::of).map(StoredText::hash)));
    } else if (found.course() == Course.RESUMED) {
      Journal journal = session.journal().withText(session.wanted());
      session.record(approved ? journal : journal.after(Step.COMPARE));
    }
    session.end(told(found.course()));
    return found;
  }

  private static String told(Course course) {
    return switch (course) {
      case FRESH -> "production is read";
      case RESUMED -> "production is as it was; the last run is continued";
      case REPLACED, NOTHING -> "production has the new policy already";
    };
  }

  private Optional<Journal> lastRun() throws InstallStop {
    if (session.request().wish().restart()) {
      return Optional.empty();
    }
    Optional<Journal> last = session.lastRun();
    String production = session.files().production().printed();
    if (last.isEmpty() || last.get().production().equals(production)) {
      return last;
    }
    if (last.get().end() != Journal.End.OPEN) {
      return Optional.empty();
    }
    session.say(
        FindingCode.INSTALLATION_RECORD_UNREADABLE,
        session.recordFile(),
        "it is about " + last.get().production() + ", where an installation is not complete");
    throw new InstallStop(Outcome.REFUSED);
  }

  private Journal begun(Optional<String> oldHash) {
    return Journal.begin(
        session.files().production().printed(),
        session.wanted(),
        oldHash,
        session.request().author(),
        session.now());
  }

  private void warn(Difference difference) {
    List<Change> exposing = difference.exposing();
    if (!exposing.isEmpty()) {
      List<String> lines = ChangeText.lines(exposing);
      String more = lines.size() == 1 ? "" : ", and " + (lines.size() - 1) + " more";
      session.say(FindingCode.INSTALLATION_EXPOSES, lines.getFirst() + more);
    }
  }

  /** Production has the policy from another run, or from other hands. */
  private void adopt() throws IOException {
    if (session.journal() == null) {
      session.record(
          begun(Optional.of(session.wanted().hash()))
              .after(Step.HISTORY)
              .ending(Journal.End.INSTALLED));
    }
  }

  private void askForLogEntry() throws IOException, InstallStop {
    if (session.journal().has(Step.LOG_ENTRY)) {
      return;
    }
    session.begin(Step.LOG_ENTRY);
    String text = questions.logEntry().map(Transfer::printable).orElse("");
    if (text.isEmpty()) {
      throw new InstallStop(Outcome.DECLINED);
    }
    session.record(session.journal().withLogEntry(text).after(Step.LOG_ENTRY));
    session.end(text);
  }

  /** What can stand in one line of the head of a flat file, which is in IBM-1047. */
  private static String printable(String entry) {
    String line = entry.replaceAll("\\p{Cntrl}", " ").strip();
    return line.substring(0, Math.min(line.length(), LONGEST_ENTRY))
        .replaceAll("[^\\x20-\\x7e\\xa0-\\xff]", "?");
  }

  private void replace(Optional<String> old) throws IOException, InstallStop {
    session.begin(Step.REPLACE);
    session.record(session.journal().beginning(Step.REPLACE));
    new Production(session).replace(old, session.request().policy().text());
    session.record(session.journal().after(Step.REPLACE));
    session.end(session.files().production().printed() + " has the new policy");
  }
}

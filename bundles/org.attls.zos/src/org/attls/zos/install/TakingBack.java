// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.io.IOException;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Release;

/** The way back: the backup of the last installation goes to production. */
final class TakingBack {
  private final Session session;
  private final InstallQuestions questions;
  private final Finish finish;

  TakingBack(Session session, InstallQuestions questions, Finish finish) {
    this.session = session;
    this.questions = questions;
    this.finish = finish;
  }

  Outcome run() throws IOException, InstallStop {
    session.begin(Step.COMPARE);
    Journal journal = last();
    session.take(journal);
    Comparison comparison = new Comparison(session, Optional.of(journal));
    Optional<String> old = Optional.empty();
    if (journal.oldHash().isPresent()) {
      old = Optional.of(comparison.backup(journal));
    }
    Optional<String> now = session.host().read(session.files().production());
    boolean there = !comparison.isReplaced(journal, now);
    if (!questions.goOn(difference(now, journal, old))) {
      throw new InstallStop(Outcome.DECLINED);
    }
    if (session.request().wish().dryRun()) {
      throw new InstallStop(Outcome.DRY_RUN);
    }
    session.end(there ? "production has the old policy already" : "production is read");
    session.begin(Step.REPLACE);
    session.record(journal.reopened());
    if (!there) {
      new Production(session).putBack(old);
    }
    session.production(old.isPresent() ? Content.OLD : Content.NONE);
    session.end("the old policy is back");
    finish.refresh();
    finish.history(session.now(), "Taken back: " + journal.logEntry());
    session.record(session.journal().ending(Journal.End.TAKEN_BACK));
    return Outcome.TAKEN_BACK;
  }

  private Difference difference(Optional<String> now, Journal journal, Optional<String> old) {
    Release release = session.request().policy().release();
    String name = journal.backup().orElse("no policy");
    return Difference.of(now, new NewPolicy(name, old.orElse(""), release));
  }

  private Journal last() throws InstallStop {
    Optional<Journal> last = session.lastRun();
    String production = session.files().production().printed();
    if (last.isEmpty() || !last.get().production().equals(production)) {
      throw nothing("this project has no record of an installation to " + production);
    }
    Journal journal = last.get();
    if (journal.end() == Journal.End.TAKEN_BACK) {
      throw nothing("the installation of " + journal.time() + " was taken back already");
    }
    if (!journal.mayHave(Step.REPLACE)) {
      throw nothing("the last installation did not come to production");
    }
    if (journal.oldHash().isPresent() && journal.backup().isEmpty()) {
      throw nothing("the last installation made no backup");
    }
    return journal;
  }

  private InstallStop nothing(String why) {
    session.say(FindingCode.NOTHING_TO_TAKE_BACK, why);
    return new InstallStop(Outcome.DECLINED);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.generator.history.History;

/** What follows when production is as it should be: refresh, messages, history. */
final class Finish {
  private final Session session;
  private final InstallQuestions questions;
  private Optional<Effect> effect = Optional.empty();

  Finish(Session session, InstallQuestions questions) {
    this.session = session;
    this.questions = questions;
  }

  /** What the Policy Agent said; empty if it was not asked. */
  Optional<Effect> effect() {
    return effect;
  }

  /** After the new policy went to production. */
  Outcome refreshed() throws IOException, InstallStop {
    Effect found = refresh();
    if (found.kind() == Effect.Kind.REJECTED && canTakeBack() && questions.takeBack(found.told())) {
      takeBack();
      return Outcome.TAKEN_BACK;
    }
    if (!session.journal().has(Step.HISTORY)) {
      session.record(session.journal().after(Step.MESSAGES));
      history(session.journal().time(), session.journal().logEntry());
      session.record(session.journal().after(Step.HISTORY));
    }
    boolean inForce = found.kind() == Effect.Kind.IN_FORCE;
    session.record(
        session.journal().ending(inForce ? Journal.End.IN_FORCE : Journal.End.INSTALLED));
    return switch (found.kind()) {
      case IN_FORCE -> Outcome.IN_FORCE;
      case UNKNOWN -> Outcome.INSTALLED;
      case REJECTED, NO_RULES -> Outcome.NOT_IN_FORCE;
    };
  }

  private boolean canTakeBack() {
    Journal journal = session.journal();
    return journal.backup().isPresent() || journal.oldHash().isEmpty();
  }

  Effect refresh() throws IOException {
    session.record(session.journal().beginning(Step.REFRESH));
    Effect found = new Refresh(session, questions).run();
    effect = Optional.of(found);
    return found;
  }

  /** Writes the old policy back; the Policy Agent is to read it again in any case. */
  private void takeBack() throws IOException, InstallStop {
    session.begin(Step.REPLACE);
    Production production = new Production(session);
    Journal journal = session.journal();
    production.requireHash(journal.newHash());
    Optional<String> old = Optional.empty();
    if (journal.oldHash().isPresent()) {
      old = Optional.of(new Comparison(session, Optional.of(journal)).backup(journal));
    }
    session.record(journal.reopened());
    production.putBack(old);
    session.record(session.journal().ending(Journal.End.TAKEN_BACK));
    session.end("the old policy is back");
    session.begin(Step.REFRESH);
    String command = session.files().refreshCommand();
    boolean issued =
        session.host().command(command).isPresent() || questions.messages(command).isPresent();
    session.end(issued ? command + " was issued again" : "still to be issued: " + command);
    if (!issued) {
      session.say(
          FindingCode.POLICY_EFFECT_UNKNOWN,
          session.files().stack(),
          command + " is still to be issued");
    }
  }

  void history(Instant time, String text) throws IOException {
    session.begin(Step.HISTORY);
    InstallRequest request = session.request();
    InstallFiles files = request.files();
    boolean added =
        new HistoryLog(request.history())
            .add(
                new History.Entry(
                    time, request.author(), request.system(), files.image(), files.stack(), text));
    session.end(added ? request.history() + " has the transfer" : "the transfer is there already");
  }
}

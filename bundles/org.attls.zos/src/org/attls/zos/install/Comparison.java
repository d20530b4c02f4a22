// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.util.Optional;
import java.util.stream.Stream;
import org.attls.findings.FindingCode;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostFileNames;

/**
 * Finds out what production holds, and where to go on.
 *
 * @param session the run
 * @param last the record of the last run; empty if there is none or it is to be forgotten
 */
record Comparison(Session session, Optional<Journal> last) {
  /**
   * What production holds and what follows from that.
   *
   * @param text its text; empty if it is not there
   * @param course where to start
   */
  record Found(Optional<String> text, Course course) {}

  /**
   * Looks at production; writes the backup back if the last run left a part of a policy there.
   *
   * @throws InstallStop if somebody else changed production, or only a dry run is asked for and
   *     there is something to mend
   */
  Found look() throws HostException, InstallStop {
    Optional<String> text = session.host().read(session.files().production());
    Optional<String> hash = text.map(StoredText::of).map(StoredText::hash);
    if (last.isEmpty()) {
      boolean same = hash.equals(Optional.of(session.wanted().hash()));
      return found(text, same ? there() : Course.FRESH);
    }
    Journal journal = last.get();
    session.take(journal);
    if (journal.end() != Journal.End.OPEN) {
      return afterEnd(journal, text, hash);
    }
    if (hash.equals(journal.oldHash())) {
      return found(text, isAgain(journal) ? Course.RESUMED : Course.FRESH);
    }
    if (hash.equals(Optional.of(journal.newHash()))) {
      return found(text, isAgain(journal) ? Course.REPLACED : Course.FRESH);
    }
    if (isPart(journal, text)) {
      return found(mend(journal), isAgain(journal) ? Course.RESUMED : Course.FRESH);
    }
    throw conflict(journal);
  }

  /** Whether the last run was about the same policy. */
  private boolean isAgain(Journal journal) {
    return journal.policyHash().equals(session.wanted().policyHash());
  }

  private Found afterEnd(Journal journal, Optional<String> text, Optional<String> hash)
      throws InstallStop {
    if (!hash.equals(journal.expected())) {
      throw conflict(journal);
    }
    if (!isAgain(journal) || journal.end() == Journal.End.TAKEN_BACK) {
      return found(text, Course.FRESH);
    }
    return found(text, journal.end() == Journal.End.IN_FORCE ? there() : Course.REPLACED);
  }

  private Course there() {
    InstallRequest.Wish wish = session.request().wish();
    return wish.refresh() || wish.messages().isPresent() ? Course.REPLACED : Course.NOTHING;
  }

  private Found found(Optional<String> text, Course course) {
    boolean replaced = course == Course.REPLACED || course == Course.NOTHING;
    session.production(replaced ? Content.NEW : text.isPresent() ? Content.OLD : Content.NONE);
    return new Found(text, course);
  }

  private InstallStop conflict(Journal journal) {
    session.production(Content.OTHER);
    session.say(
        FindingCode.PRODUCTION_CHANGED,
        session.files().production().printed(),
        "since the installation that began at " + journal.time());
    return new InstallStop(Outcome.CONFLICT);
  }

  /**
   * Whether production has what an interrupted write left: of the new policy, or of the old one.
   */
  private boolean isPart(Journal journal, Optional<String> text) throws HostException {
    if (!journal.mayHave(Step.REPLACE) || journal.has(Step.REPLACE)) {
      return false;
    }
    if (text.isEmpty()) {
      return true;
    }
    Optional<StoredText> tried = stored(session.files().staging(), Optional.of(journal.newHash()));
    Optional<StoredText> old =
        journal.backup().isEmpty()
            ? Optional.empty()
            : stored(HostFileNames.parse(journal.backup().get()), journal.oldHash());
    StoredText now = StoredText.of(text.get());
    return Stream.of(Optional.of(session.wanted()), tried, old)
        .flatMap(Optional::stream)
        .anyMatch(now::isBeginningOf);
  }

  private Optional<StoredText> stored(HostFile file, Optional<String> hash) throws HostException {
    return session.read(file).filter(text -> Optional.of(text.hash()).equals(hash));
  }

  /**
   * Whether production has the new policy, or a part of one, so that the old one is to be written.
   *
   * @throws InstallStop if it has something else
   */
  boolean isReplaced(Journal journal, Optional<String> now) throws HostException, InstallStop {
    Optional<String> hash = now.map(StoredText::of).map(StoredText::hash);
    if (hash.equals(journal.oldHash())) {
      return false;
    }
    if (!hash.equals(Optional.of(journal.newHash())) && !isPart(journal, now)) {
      throw conflict(journal);
    }
    return true;
  }

  private Optional<String> mend(Journal journal) throws HostException, InstallStop {
    session.production(Content.UNCERTAIN);
    if (session.request().wish().dryRun()) {
      session.say(
          FindingCode.PRODUCTION_UNCERTAIN,
          session.files().production().printed(),
          journal.backup().orElse("no backup, as there was none"));
      throw new InstallStop(Outcome.DRY_RUN);
    }
    Optional<String> old = Optional.empty();
    if (journal.oldHash().isPresent()) {
      old = Optional.of(backup(journal));
    }
    new Production(session).putBack(old);
    return old;
  }

  /**
   * The text of the backup.
   *
   * @throws InstallStop if it is not there or not what was backed up
   */
  String backup(Journal journal) throws HostException, InstallStop {
    HostFile file = HostFileNames.parse(journal.backup().orElseThrow());
    Optional<String> text = session.host().read(file);
    if (!text.map(StoredText::of).map(StoredText::hash).equals(journal.oldHash())) {
      session.backup(text.isPresent() ? Content.OTHER : Content.NONE);
      session.say(
          FindingCode.NOTHING_TO_TAKE_BACK,
          file.printed() + " does not hold the policy that was backed up");
      throw new InstallStop(Outcome.CONFLICT);
    }
    session.backup(Content.OLD);
    return text.orElseThrow();
  }
}

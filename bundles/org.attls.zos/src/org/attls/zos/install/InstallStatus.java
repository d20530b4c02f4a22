// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.zos.host.HostFileNames;

/** Tells how far the last installation came and what the files hold, without changing anything. */
final class InstallStatus {
  private final Session session;
  private final List<String> lines = new ArrayList<>();

  InstallStatus(Session session) {
    this.session = session;
  }

  /** Sets what the files hold, for the result, and returns what the record says, line by line. */
  List<String> run() throws IOException, InstallStop {
    session.begin(Step.COMPARE);
    Optional<Journal> last = session.lastRun();
    last.ifPresentOrElse(this::tell, () -> lines.add("this project has no record of one"));
    last.ifPresent(session::take);
    session.staging(content(session.read(session.files().staging()), last));
    session.production(content(session.read(session.files().production()), last));
    Optional<String> backup = last.flatMap(Journal::backup);
    if (backup.isPresent()) {
      session.backup(content(session.read(HostFileNames.parse(backup.get())), last));
    }
    return lines;
  }

  private void tell(Journal journal) {
    lines.add("it began at " + journal.time() + " by " + journal.author());
    lines.add("log entry: " + (journal.logEntry().isEmpty() ? "none yet" : journal.logEntry()));
    lines.add(
        switch (journal.end()) {
          case OPEN -> "it is not complete; the last step was \"" + journal.begun().label() + '"';
          case IN_FORCE -> "it is complete, and the policy was in force";
          case INSTALLED -> "it is complete; whether the policy is in force is not known";
          case TAKEN_BACK -> "it was taken back";
        });
  }

  /** The new policy is that of the record too: it may have been generated with other options. */
  private Content content(Optional<StoredText> text, Optional<Journal> last) {
    if (text.isEmpty()) {
      return Content.NONE;
    }
    Optional<String> hash = text.map(StoredText::hash);
    if (text.get().policyHash().equals(session.wanted().policyHash())
        || hash.equals(last.map(Journal::newHash))) {
      return Content.NEW;
    }
    return hash.equals(last.flatMap(Journal::oldHash)) ? Content.OLD : Content.OTHER;
  }
}

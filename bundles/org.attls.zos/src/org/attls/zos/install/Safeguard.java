// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostException.Reason;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostFileNames;

/**
 * Copies production to a backup that nothing was in before.
 *
 * @param session the run
 */
record Safeguard(Session session) {
  /**
   * Backs up, unless the last run did.
   *
   * @param old the text of production as it was compared; empty if there is none
   * @throws InstallStop if production is another one by now, or the backup is not whole
   */
  void run(Optional<String> old) throws IOException, InstallStop {
    session.begin(Step.BACK_UP);
    new Production(session).requireUnchanged(old.map(StoredText::of));
    String told = old.isEmpty() ? "there is nothing to back up" : save(old.get());
    session.record(session.journal().after(Step.BACK_UP));
    session.end(told);
  }

  private String save(String old) throws IOException, InstallStop {
    Optional<HostFile> last = session.journal().backup().map(HostFileNames::parse);
    if (last.isPresent() && session.read(last.get()).equals(Optional.of(StoredText.of(old)))) {
      session.backup(Content.OLD);
      return last.get().printed() + " has it already";
    }
    Iterator<HostFile> names = Backups.names(session.files().backup(), session.now()).iterator();
    while (names.hasNext()) {
      HostFile name = names.next();
      if (session.host().read(name).isEmpty()) {
        session.record(session.journal().withBackup(name.printed()).beginning(Step.BACK_UP));
        session.backup(Content.UNCERTAIN);
        if (session.host().create(name, old)) {
          Readback.verify(session, name, StoredText.of(old));
          session.backup(Content.OLD);
          return name.printed() + leftOver(last);
        }
      }
    }
    throw new HostException(
        Reason.REFUSED,
        "no name for a backup of "
            + session.files().backup().printed()
            + " is free; delete old backups, or name shorter ones in the profile",
        null);
  }

  private static String leftOver(Optional<HostFile> last) {
    return last.map(file -> "; " + file.printed() + " is an incomplete one of the last run")
        .orElse("");
  }
}

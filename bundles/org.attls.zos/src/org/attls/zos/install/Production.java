// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostException.Reason;
import org.attls.zos.host.HostFile;

/**
 * Writes the production file, and undoes that if it is not whole.
 *
 * @param session the run
 */
record Production(Session session) {
  private HostFile file() {
    return session.files().production();
  }

  /**
   * Replaces one text by another and reads it back.
   *
   * @param old what must be there; empty if the file must not be there
   * @param text what is written
   * @throws HostException if it failed; the old text is there again, or the findings say that it is
   *     not known what is
   * @throws InstallStop if the file has another text before, which stays, or did not take the new
   *     one, so that the old one is back
   */
  void replace(Optional<String> old, String text) throws HostException, InstallStop {
    requireUnchanged(old.map(StoredText::of));
    try {
      session.production(Content.UNCERTAIN);
      session.host().write(file(), text);
      verify(StoredText.of(text));
    } catch (HostException e) {
      if (!arrived(old, StoredText.of(text), e)) {
        throw e;
      }
    } catch (InstallStop e) {
      putBack(old);
      throw e;
    }
    session.production(Content.NEW);
  }

  /**
   * Makes sure that nobody else changed the file.
   *
   * @throws InstallStop if somebody did
   */
  void requireUnchanged(Optional<StoredText> old) throws HostException, InstallStop {
    if (!session.read(file()).equals(old)) {
      throw changed();
    }
  }

  /**
   * Makes sure that the file has the text of a mark.
   *
   * @throws InstallStop if it has another one
   */
  void requireHash(String hash) throws HostException, InstallStop {
    if (!session.read(file()).map(StoredText::hash).equals(Optional.of(hash))) {
      throw changed();
    }
  }

  private InstallStop changed() {
    session.production(Content.OTHER);
    session.say(
        FindingCode.PRODUCTION_CHANGED, file().printed(), "while this installation went on");
    return new InstallStop(Outcome.CONFLICT);
  }

  private void verify(StoredText written) throws HostException, InstallStop {
    Readback.verify(session, file(), written);
  }

  /** Looks, over a new connection, what an interrupted write left, and mends it. */
  private boolean arrived(Optional<String> old, StoredText written, HostException cause)
      throws HostException {
    Optional<StoredText> now;
    try {
      session.reconnect();
      now = session.read(file());
    } catch (HostException e) {
      uncertain();
      e.addSuppressed(cause);
      throw e;
    }
    if (now.equals(Optional.of(written))) {
      return true;
    }
    if (now.equals(old.map(StoredText::of))) {
      session.production(old.isPresent() ? Content.OLD : Content.NONE);
    } else {
      putBack(old);
    }
    return false;
  }

  /**
   * Writes the old text back, or deletes the file if there was none; tries it over a new connection
   * if this one breaks.
   *
   * @param old the text; empty if there was no file
   * @throws HostException if it failed; the findings say that it is not known what is there
   */
  void putBack(Optional<String> old) throws HostException {
    session.production(Content.UNCERTAIN);
    try {
      restore(old);
    } catch (HostException e) {
      try {
        session.reconnect();
        restore(old);
      } catch (HostException again) {
        uncertain();
        throw again;
      }
    }
  }

  private void restore(Optional<String> old) throws HostException {
    if (old.isEmpty()) {
      session.host().delete(file());
      session.production(Content.NONE);
      session.say(FindingCode.OLD_POLICY_RESTORED, file().printed(), "there was none before");
      return;
    }
    session.host().write(file(), old.get());
    if (!session.read(file()).equals(old.map(StoredText::of))) {
      throw new HostException(
          Reason.REFUSED, file().printed() + " does not hold what was written back", null);
    }
    session.production(Content.OLD);
    String from = session.journal().backup().orElse("memory");
    session.say(
        FindingCode.OLD_POLICY_RESTORED, file().printed(), "it was written back as in " + from);
  }

  private void uncertain() {
    session.production(Content.UNCERTAIN);
    session.say(
        FindingCode.PRODUCTION_UNCERTAIN,
        file().printed(),
        session.journal().backup().orElse("no backup, as there was none"));
  }
}

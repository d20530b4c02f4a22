// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.io.IOException;
import java.util.Optional;
import org.attls.policy.project.Reasons;
import org.attls.zos.store.BackingStore;
import org.attls.zos.store.StoreException;
import org.attls.zos.store.StoreLock;
import org.attls.zos.store.StoreStatus;

/** What the commands do with a store, once the user has been asked. */
final class StoreActions {
  private StoreActions() {}

  /**
   * What came of locking.
   *
   * @param before how things stood before
   * @param now how they stand now
   * @param former who lost the lock; empty if nobody did
   */
  record Locked(StoreStatus before, StoreStatus now, Optional<String> former) {}

  /** Takes the lock if it is free, and fetches the newest revision. */
  static Locked lock(BackingStore store) throws IOException {
    StoreStatus before = store.status();
    Optional<String> former = store.open(false);
    return new Locked(before, store.status(), former);
  }

  /**
   * Takes the lock from who has it.
   *
   * @param seen the lock that the user agreed to take over
   * @throws StoreException if somebody else has it now
   */
  static Locked takeOver(BackingStore store, Optional<StoreLock> seen) throws IOException {
    StoreStatus before = store.status();
    if (!before.lock().equals(seen) && before.lock().isPresent()) {
      throw new StoreException(
          StoreException.Reason.LOCKED,
          "the lock has changed hands while you were asked: it is now with "
              + before.lock().get()
              + ". Nothing was taken over");
    }
    Optional<String> former = store.open(true);
    return new Locked(before, store.status(), former);
  }

  /**
   * Saves.
   *
   * @param release whether to give the lock back afterwards
   * @return what users read
   */
  static String save(BackingStore store, boolean release) throws IOException {
    StoreStatus before = store.status();
    int revision = store.save();
    boolean same = before.changed().isEmpty() && before.opened().equals(Optional.of(revision));
    String saved =
        same
            ? "Nothing has changed since revision " + revision + "; there is nothing to save."
            : "Revision " + revision + " is saved.";
    return release ? saved + ' ' + released(store) : saved;
  }

  /** The save is told of, whatever becomes of the lock. */
  private static String released(BackingStore store) {
    try {
      return store.unlock() ? "The lock is given back." : "The project did not have the lock.";
    } catch (IOException e) {
      return "Whether the lock was given back is not known ("
          + Reasons.of(e)
          + "). Release Lock tries again.";
    }
  }
}

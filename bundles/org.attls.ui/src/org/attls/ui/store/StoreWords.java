// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attls.zos.store.StoreLock;
import org.attls.zos.store.StoreStatus;

/** What users read of a store. */
final class StoreWords {
  /** What is said of a command that the user stopped. */
  static final String CANCELLED =
      "Cancelled. No revision of the store is lost. Status tells whether the project has the lock;"
          + " the same command goes on from there.";

  private StoreWords() {}

  /** How a store stands, by what each text is about. */
  static Map<String, String> store(StoreStatus status) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("Store:", status.store());
    words.put("Lock:", lock(status));
    words.put(
        "Newest revision:",
        status.revision() == 0 ? "none yet" : status.revision() + ", saved by " + status.saved());
    return words;
  }

  /** How a project and its store stand, by what each text is about. */
  static Map<String, String> project(StoreStatus status) {
    Map<String, String> words = store(status);
    words.put(
        "This project:",
        status
            .opened()
            .map(opened -> opened == 0 ? "nothing saved yet" : "revision " + opened)
            .orElse("not opened from this store"));
    words.put(
        "Changed here:",
        status.changed().isEmpty() ? "nothing" : String.join("\n", status.changed()));
    return words;
  }

  private static String lock(StoreStatus status) {
    return status
        .lock()
        .map(lock -> (status.locked() ? "this project, " : "") + lock)
        .orElse("free");
  }

  /** Who has the lock, for the middle of a sentence. */
  static String holder(StoreStatus status) {
    return status.lock().map(StoreLock::toString).orElse("nobody");
  }

  /** What came of locking. */
  static String locked(String project, StoreStatus before, StoreStatus now) {
    String fetched =
        before.opened().orElse(0).equals(now.opened().orElse(0))
            ? ""
            : " It was brought to revision " + now.revision() + ".";
    return project + " has the lock." + fetched;
  }

  /** What is asked before a lock is taken over. */
  static String takeOver(StoreStatus status) {
    if (status.lock().isEmpty()) {
      return status.store()
          + "\n\nNobody is known to have the lock: there is none, or what is there cannot be read."
          + "\n\nTake it, whoever has it?";
    }
    StoreLock lock = status.lock().get();
    return status.store()
        + "\n\nThe lock is with "
        + lock.holder()
        + "\nsince "
        + lock.since()
        + ".\n\nTake it over only if nobody works there any more. "
        + lock.holder().user()
        + " cannot save there any more, and is told so at the next try. A note of it is kept in the"
        + " store.";
  }

  /** What is asked before a lock is given back with changes that are not saved. */
  static String release(String project, StoreStatus status) {
    return "These files of "
        + project
        + " were changed since revision "
        + status.opened().orElse(0)
        + " and are not saved in the store:\n\n"
        + String.join("\n", status.changed())
        + "\n\nThey stay as they are here. Once somebody else has saved, they can no longer be"
        + " saved from this project. Release the lock without saving?";
  }
}

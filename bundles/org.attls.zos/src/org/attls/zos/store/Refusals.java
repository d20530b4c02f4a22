// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.nio.file.Path;
import java.util.Optional;
import org.attls.zos.store.StoreException.Reason;

/** What users read when the store protects somebody's work. */
final class Refusals {
  private Refusals() {}

  /** The folder has what the store would write over. */
  static StoreException lost(Path folder, StoreIndex newest) {
    return new StoreException(
        Reason.LOCAL_CHANGES,
        folder
            + " has files or changes that are not in the store, whose revision "
            + newest.revision()
            + " is newer ("
            + newest.by()
            + ", "
            + newest.when()
            + "). Nothing was changed: open the store in an empty folder, bring the changes"
            + " there, and save");
  }

  /** The folder has no lock. */
  static StoreException notLocked(Optional<StoreLock> holder) {
    String who = holder.map(lock -> lock + " has it").orElse("nobody has it");
    return new StoreException(
        Reason.NOT_LOCKED,
        "this folder does not have the lock of the store ("
            + who
            + "). Nothing was saved, and your files are as they were");
  }

  /** Somebody else saved. */
  static StoreException conflict(LocalState state, StoreIndex newest) {
    return new StoreException(
        Reason.CONFLICT,
        "the store has revision "
            + newest.revision()
            + " of "
            + newest.by()
            + ", "
            + newest.when()
            + "; this folder began with revision "
            + state.revision()
            + ". Nothing was saved, and your files are as they were: open the store in an empty"
            + " folder, bring the changes there, and save");
  }
}

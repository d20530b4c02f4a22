// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.io.IOException;

/** The store does not do what it was asked for, to protect somebody's work. */
public final class StoreException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** Somebody else has the lock. */
    LOCKED,
    /** The caller has no lock. */
    NOT_LOCKED,
    /** Somebody else saved since the store was opened. */
    CONFLICT,
    /** The local folder has changes that would be lost. */
    LOCAL_CHANGES,
    /** What the store holds is damaged, or does not come back as it was written. */
    DAMAGED
  }

  private final Reason reason;

  /**
   * A refusal.
   *
   * @param reason why
   * @param message what is so, for the user. How the lock is had follows from the reason and from
   *     where the user is; what else there is to do is part of the message
   */
  public StoreException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}

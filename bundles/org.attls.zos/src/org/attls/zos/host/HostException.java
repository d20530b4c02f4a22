// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.io.IOException;

/** A z/OS system did not do what it was asked for. The message is for the user, in one line. */
public final class HostException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why, as far as a caller acts on it. */
  public enum Reason {
    /** No connection, or it broke; whether the last change was made is not known. */
    CONNECTION,
    /** The user or the secret was refused. */
    LOGIN,
    /** The host key or the certificate is not the one that is trusted. */
    NOT_TRUSTED,
    /** The system answered, and refused; nothing was changed. */
    REFUSED,
    /** The file has other content than the caller relied on, or exists already. */
    CONFLICT
  }

  private final Reason reason;

  /**
   * A failure.
   *
   * @param reason why
   * @param message what failed, on which file, and what the system said
   * @param cause what the library threw; may be null
   */
  public HostException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}

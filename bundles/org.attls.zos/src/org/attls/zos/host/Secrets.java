// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

/**
 * Where passwords come from. Nothing that it gives may be written to a file, a log or a message.
 */
@FunctionalInterface
public interface Secrets {
  /** What is asked for. */
  enum Kind {
    /** The password, pass phrase or PassTicket that the user logs in with. */
    PASSWORD("password"),
    /** What opens the file of the private key. */
    PASSPHRASE("passphrase of the private key");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** What it is called in a prompt. */
    public String label() {
      return label;
    }
  }

  /**
   * Gives a secret.
   *
   * @param profile who wants to log in, and where
   * @param kind what is needed
   * @return the secret, which the caller may overwrite
   * @throws HostException with {@link HostException.Reason#LOGIN} if there is none; the message
   *     says how to give it
   */
  char[] ask(ConnectionProfile profile, Kind kind) throws HostException;
}

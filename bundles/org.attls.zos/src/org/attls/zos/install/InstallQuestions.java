// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.util.Optional;

/** What an installation asks its user. It waits for each answer. */
public interface InstallQuestions {
  /**
   * Whether to install in spite of, or because of, what changes. {@link Difference#exposing} must
   * be shown first.
   *
   * @param difference what changes
   * @return false to stop; nothing was written yet
   */
  boolean goOn(Difference difference);

  /**
   * Shows what changes where nothing is to be installed.
   *
   * @param difference what would change
   */
  default void shown(Difference difference) {}

  /**
   * What the change is for; it goes into the history.
   *
   * @return one line, of which 200 characters are kept, those that IBM-1047 lacks as ?; empty to
   *     stop, when nothing was written yet
   */
  Optional<String> logEntry();

  /**
   * Asks the user to issue a command, where the connection has no console, and for what came back.
   *
   * @param command the command
   * @return the messages as pasted; empty if the command was not issued or its messages are not at
   *     hand
   */
  Optional<String> messages(String command);

  /**
   * Whether to write the old policy back to production after the Policy Agent refused the new one.
   *
   * @param told the message of the Policy Agent
   */
  boolean takeBack(String told);
}

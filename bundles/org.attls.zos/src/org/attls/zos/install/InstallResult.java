// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.util.List;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.zos.host.HostFile;

/**
 * How an installation ended, and what every file holds now.
 *
 * @param outcome how it ended
 * @param last the step at which it ended
 * @param states what the files hold: staging, production, and the backup if there is one
 * @param effect what the Policy Agent said; empty if it was not asked
 * @param findings what is to be said about it
 * @param next what the user is to do, as a sentence
 */
public record InstallResult(
    Outcome outcome,
    Step last,
    List<State> states,
    Optional<Effect> effect,
    List<Finding> findings,
    String next) {
  /** Copies the lists, so that the result cannot change. */
  public InstallResult {
    states = List.copyOf(states);
    findings = List.copyOf(findings);
  }

  /**
   * What a file holds.
   *
   * @param role staging, production or backup
   * @param file the file
   * @param content what it holds
   */
  public record State(String role, HostFile file, Content content) {
    @Override
    public String toString() {
      return role + ' ' + file.printed() + ": " + content.words();
    }
  }
}

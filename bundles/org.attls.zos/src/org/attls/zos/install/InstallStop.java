// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

/** Ends an installation before its last step. What is to be said about it is said already. */
final class InstallStop extends Exception {
  private static final long serialVersionUID = 1L;

  private final Outcome outcome;

  InstallStop(Outcome outcome) {
    super(outcome.name(), null, false, false);
    this.outcome = outcome;
  }

  Outcome outcome() {
    return outcome;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.Optional;
import org.attls.zos.install.Difference;
import org.attls.zos.install.InstallResult;
import org.attls.zos.install.Outcome;

/**
 * What production was found to hold.
 *
 * @param wish what is to be installed
 * @param difference what changes; empty if nothing is to be done or production was not read
 * @param result how the comparison ended
 */
record Compared(InstallWish wish, Optional<Difference> difference, InstallResult result) {
  /** Whether production has the policy already. */
  boolean isThere() {
    return result.outcome() == Outcome.NOTHING_TO_DO;
  }

  /** Whether there is a way on: to install, to mend production, or to what comes after. */
  boolean canGoOn() {
    return isThere() || result.outcome() == Outcome.DRY_RUN;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.Optional;
import org.attls.zos.install.Difference;
import org.attls.zos.install.InstallResult;

/**
 * What production was found to hold.
 *
 * @param wish what is to be installed
 * @param difference what changes; empty if nothing is to be done or production was not read
 * @param result how the comparison ended
 */
record Compared(InstallWish wish, Optional<Difference> difference, InstallResult result) {}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.install.InstallFiles;
import org.attls.zos.install.NewPolicy;

/**
 * What is to be installed.
 *
 * @param profile the connection
 * @param files where the policy goes
 * @param policy the policy
 * @param refresh whether to refresh also where production has the policy already
 * @param restart whether to take production as it is now for the old policy, and forget the last
 *     run
 */
record InstallWish(
    ConnectionProfile profile,
    InstallFiles files,
    NewPolicy policy,
    boolean refresh,
    boolean restart) {}

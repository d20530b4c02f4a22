// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.function.Consumer;
import org.attls.findings.Finding;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostException;
import org.attls.zos.host.Secrets;

/** Connects to z/OS systems; tests put another one in place of the usual. */
@FunctionalInterface
public interface HostOpener {
  /**
   * Connects and logs in.
   *
   * @param profile how
   * @param secrets asked for passwords
   * @param warnings told when the system is not verified or the password goes in the clear
   * @throws HostException if there is no connection
   */
  Host open(ConnectionProfile profile, Secrets secrets, Consumer<Finding> warnings)
      throws HostException;
}

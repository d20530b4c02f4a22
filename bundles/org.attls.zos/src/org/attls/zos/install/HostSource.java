// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import org.attls.zos.host.Host;
import org.attls.zos.host.HostException;

/** Connects to the system, also a second time when a connection broke in a bad moment. */
@FunctionalInterface
public interface HostSource {
  /**
   * A new connection, which the caller closes.
   *
   * @throws HostException if there is none
   */
  Host connect() throws HostException;
}

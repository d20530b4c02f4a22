// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostFileNames;

/** Where a store is. */
final class StorePlace {
  private StorePlace() {}

  /**
   * What the user names, or else the entry of the profile.
   *
   * @param given may be null
   * @throws UsageException if neither says it
   */
  static HostFile of(String given, ConnectionProfile profile) {
    if (given != null) {
      return HostFileNames.parse(given);
    }
    return profile
        .store()
        .orElseThrow(
            () ->
                new UsageException(
                    "profile "
                        + profile.name()
                        + " does not say where the store is; add "
                        + profile.name()
                        + ".store, or give --place"));
  }
}

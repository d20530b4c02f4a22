// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.nio.file.Path;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.HostFile;

/**
 * Where a store is.
 *
 * @param file the connection profiles
 * @param profile the one of them that leads there
 * @param place the data set or folder
 */
record StoreTarget(Path file, ConnectionProfile profile, HostFile place) {
  /** What users read. */
  String printed() {
    return profile.address() + ' ' + place.printed();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.store.Holder;

/** Who locks a store from this computer. */
final class StoreHolder {
  private StoreHolder() {}

  static Holder of(ConnectionProfile profile, Console console) {
    return new Holder(profile.user(), machine(console), Version.number());
  }

  private static String machine(Console console) {
    String named = console.environment().getOrDefault("COMPUTERNAME", "");
    if (!named.isEmpty()) {
      return named;
    }
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}

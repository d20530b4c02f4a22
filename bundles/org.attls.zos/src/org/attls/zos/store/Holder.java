// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

/**
 * Who works on a store.
 *
 * @param user the user ID
 * @param machine the name of the computer
 * @param tool the version of this program
 */
public record Holder(String user, String machine, String tool) {
  private static final int LONGEST = 40;

  /** Takes out what does not fit on a line of a lock. */
  public Holder {
    user = plain(user);
    machine = plain(machine);
    tool = plain(tool);
  }

  /**
   * Who works on this computer; finding out its name may take time.
   *
   * @param user the user ID
   * @param tool the version of this program
   * @param environment the environment variables
   */
  public static Holder here(String user, String tool, Map<String, String> environment) {
    String named = environment.getOrDefault("COMPUTERNAME", "");
    if (!named.isEmpty()) {
      return new Holder(user, named, tool);
    }
    try {
      return new Holder(user, InetAddress.getLocalHost().getHostName(), tool);
    } catch (UnknownHostException e) {
      return new Holder(user, "", tool);
    }
  }

  private static String plain(String text) {
    String plain = text.replaceAll("[^!-~]", "_");
    return plain.isEmpty() ? "unknown" : plain.substring(0, Math.min(plain.length(), LONGEST));
  }

  @Override
  public String toString() {
    return user + " on " + machine + " (attls " + tool + ")";
  }
}

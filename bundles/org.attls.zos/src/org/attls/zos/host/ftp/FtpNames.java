// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.ftp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostFileNames;

/** Names as NLST lists them: bare, with their folder, or with their data set, in quotes or not. */
final class FtpNames {
  private FtpNames() {}

  /** The folder of a path. */
  static String folder(String path) {
    int end = path.lastIndexOf('/');
    return end == 0 ? "/" : path.substring(0, end);
  }

  /**
   * The names beside a file.
   *
   * @param listed what the server listed; null if it refused, as it does where there is nothing
   */
  static List<String> of(String[] listed, HostFile file) {
    List<String> names = new ArrayList<>();
    for (String each : listed == null ? new String[0] : listed) {
      String name = each.strip().replace("'", "");
      if (file instanceof HostFile.Member known) {
        name = member(name.toUpperCase(Locale.ROOT), known.dataSet());
        if (HostFileNames.isMember(name)) {
          names.add(name);
        }
      } else {
        name = name.substring(name.lastIndexOf('/') + 1);
        if (isName(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static String member(String name, String dataSet) {
    boolean whole = name.startsWith(dataSet + "(") && name.endsWith(")");
    return whole ? name.substring(dataSet.length() + 1, name.length() - 1) : name;
  }

  /** A name that this program could have made; others are nothing to it. */
  private static boolean isName(String name) {
    return !name.isEmpty()
        && !name.equals(".")
        && !name.equals("..")
        && name.chars().allMatch(c -> c >= ' ' && c < 0x7F);
  }

  /** Whether a data set is listed. */
  static boolean contains(String[] listed, String dataSet) {
    for (String each : listed == null ? new String[0] : listed) {
      if (each.strip().replace("'", "").equalsIgnoreCase(dataSet)) {
        return true;
      }
    }
    return false;
  }
}

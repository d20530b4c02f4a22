// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import java.util.Locale;
import java.util.Set;

/**
 * Names of files of a project: relative, with slashes, and nothing that leads out of its folder.
 */
final class StorePath {
  private static final Set<String> KINDS =
      Set.of("attls", "json", "csv", "md", "txt", "properties");
  private static final int LONGEST = 500;

  private StorePath() {}

  /** Whether a file of this name belongs to a project and can be kept in a store. */
  static boolean isKept(String path) {
    String kind = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!KINDS.contains(kind) || path.length() > LONGEST) {
      return false;
    }
    for (String step : path.split("/", -1)) {
      if (step.isEmpty() || step.startsWith(".") || !step.equals(step.strip())) {
        return false;
      }
    }
    return path.chars().allMatch(c -> c >= ' ' && c < 0x7F && "\\:*?\"<>|".indexOf(c) < 0);
  }
}

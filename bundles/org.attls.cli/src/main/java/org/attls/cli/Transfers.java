// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attls.policy.project.HistoryFile;

/** Finds the record of transfers that belongs to policies. */
final class Transfers {
  private Transfers() {}

  /**
   * Reads the record.
   *
   * @param given the file that the user names, or null for the one beside the first policy
   * @param policies the files and folders that the user names
   * @throws UsageException if the record cannot be read
   */
  static HistoryFile find(Path given, List<Path> policies) {
    Path file = given;
    if (file == null) {
      Path first = policies.get(0);
      file =
          Files.isDirectory(first)
              ? first.resolve(HistoryFile.NAME)
              : first.resolveSibling(HistoryFile.NAME);
      if (!Files.exists(file)) {
        return HistoryFile.none();
      }
    }
    try {
      return HistoryFile.read(file.toString().replace('\\', '/'), Files.readAllBytes(file));
    } catch (IOException e) {
      throw Inputs.unreadable(file, e);
    }
  }
}

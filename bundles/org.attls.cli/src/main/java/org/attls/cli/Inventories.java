// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attls.health.inventory.InventoryFiles;
import org.attls.health.inventory.InventoryReader;

/** Finds the inventory that belongs to policies. */
final class Inventories {
  private static final String NAME = "inventory";

  private Inventories() {}

  /**
   * Reads the inventory.
   *
   * @param given the folder that the user names; empty for the one beside the policies
   * @param policies the files and folders that the user names
   * @throws UsageException if the folder does not exist, or it is not clear which one is meant
   */
  static InventoryFiles find(Optional<Path> given, List<Path> policies) {
    if (given.isPresent()) {
      if (!Files.isDirectory(given.get())) {
        throw new UsageException(
            "--inventory " + given.get() + " is no folder; name the one with the inventory files");
      }
      return InventoryReader.read(given.get());
    }
    List<Path> found =
        policies.stream().map(Inventories::beside).filter(Files::isDirectory).distinct().toList();
    if (found.size() > 1) {
      throw new UsageException(
          "there are several inventories: "
              + String.join(", ", found.stream().map(Path::toString).toList())
              + "; choose one with --inventory");
    }
    return found.isEmpty() ? InventoryFiles.NONE : InventoryReader.read(found.getFirst());
  }

  private static Path beside(Path policy) {
    return Files.isDirectory(policy) ? policy.resolve(NAME) : policy.resolveSibling(NAME);
  }
}

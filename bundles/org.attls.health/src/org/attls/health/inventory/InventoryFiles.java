// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import java.util.List;
import java.util.Map;
import org.attls.findings.Finding;

/**
 * The inventory files of a folder.
 *
 * @param inventory what they say; a faulty line says nothing
 * @param findings what is wrong with them, in canonical order
 * @param texts their texts by the names that places have, for reports that show lines
 */
public record InventoryFiles(
    Inventory inventory, List<Finding> findings, Map<String, String> texts) {
  /** No file. */
  public static final InventoryFiles NONE = new InventoryFiles(Inventory.NONE, List.of(), Map.of());

  /** Copies the collections, so that nothing can change. */
  public InventoryFiles {
    findings = List.copyOf(findings);
    texts = Map.copyOf(texts);
  }
}

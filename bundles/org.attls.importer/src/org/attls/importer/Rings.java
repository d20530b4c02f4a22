// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the key ring of the image. */
final class Rings {
  private Rings() {}

  /**
   * The most common one, of several the one that comes first; none if a rule lacks one, which must
   * not get it by accident.
   */
  static Optional<KeyStore> ofImage(List<Part> parts) {
    Map<KeyStore, Integer> counts = new LinkedHashMap<>();
    for (Part part : parts) {
      if (part.rule().isSecured()) {
        if (part.ring().isEmpty()) {
          return Optional.empty();
        }
        counts.merge(part.ring().get(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .min(Comparator.comparingInt(entry -> -entry.getValue()))
        .map(Map.Entry::getKey);
  }
}

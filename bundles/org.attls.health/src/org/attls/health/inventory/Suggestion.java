// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import java.util.Optional;

/** Suggests what was most likely meant. */
public final class Suggestion {
  private Suggestion() {}

  /** A sentence to put behind a message; empty if nothing is near. */
  public static String of(Optional<String> nearest) {
    return nearest.map(name -> " Did you mean " + name + "?").orElse("");
  }
}

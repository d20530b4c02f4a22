// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.Set;

/**
 * A line of a statement that the authoring objects ask for.
 *
 * @param layer where it is asked for
 * @param verbatim whether as it is to stand in the file, and not in words of the language
 * @param line the line
 * @param hides whether an outer layer asks for another value
 * @param written whether it is written; not if it says what holds anyway
 */
record Given(Layer layer, boolean verbatim, Line line, boolean hides, boolean written) {

  static Given verbatim(Layer layer, Line line) {
    return new Given(layer, true, line, false, true);
  }

  /** Whether the statement is another one with it than it would be without. */
  boolean tells() {
    return hides || written;
  }

  boolean isOf(Set<Layer> layers) {
    return layers.contains(layer);
  }

  boolean has(String keyword) {
    return line.keyword().equals(keyword);
  }
}

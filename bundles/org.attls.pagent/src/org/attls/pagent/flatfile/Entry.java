// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

import java.util.List;
import java.util.Objects;
import org.attls.pagent.catalogue.Parameter;

/**
 * A line of a block: a parameter and its value, or a parameter and the block that stands in its
 * place.
 *
 * @param parameter what is set
 * @param value the value as it is to stand in the file; empty for a block
 * @param block the lines of an unnamed block; empty for a value
 */
public record Entry(Parameter parameter, String value, List<Entry> block) {
  /** None may be null. */
  public Entry {
    Objects.requireNonNull(parameter);
    Objects.requireNonNull(value);
    block = List.copyOf(block);
  }

  /** A parameter and its value. */
  public Entry(Parameter parameter, String value) {
    this(parameter, value, List.of());
  }

  /** Whether a block stands in place of a value. */
  public boolean isBlock() {
    return !block.isEmpty();
  }
}

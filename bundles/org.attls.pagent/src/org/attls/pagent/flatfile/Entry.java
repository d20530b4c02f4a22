// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

import java.util.Objects;
import org.attls.pagent.catalogue.Parameter;

/**
 * A line of a block: a parameter and its value.
 *
 * @param parameter what is set
 * @param value the value as it is to stand in the file
 */
public record Entry(Parameter parameter, String value) {
  /** Neither may be null. */
  public Entry {
    Objects.requireNonNull(parameter);
    Objects.requireNonNull(value);
  }
}

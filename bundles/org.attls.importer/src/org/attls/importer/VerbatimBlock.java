// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;

/**
 * Parameters of one statement that are carried as they are.
 *
 * @param statement the keyword of the statement
 * @param lines the parameters, in order
 */
record VerbatimBlock(String statement, List<Line> lines) {
  /** Copies the lines, so that the block cannot change. */
  VerbatimBlock {
    lines = List.copyOf(lines);
  }

  /** A parameter and its value. */
  record Line(String keyword, String value) {}
}

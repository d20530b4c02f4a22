// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import java.util.List;

/**
 * Findings after the decisions of the author were heard.
 *
 * @param open what is still to be said, in the order given
 * @param suppressed what is not to be said, in the order given
 * @param unused decisions that no finding made use of, each with the codes that none had
 */
public record Sifted(List<Finding> open, List<Suppressed> suppressed, List<Suppression> unused) {
  /** Copies the lists, so that the result cannot change. */
  public Sifted {
    open = List.copyOf(open);
    suppressed = List.copyOf(suppressed);
    unused = List.copyOf(unused);
  }
}

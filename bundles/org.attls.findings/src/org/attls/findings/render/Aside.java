// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import java.util.List;
import org.attls.findings.Suppressed;

/**
 * What a report has beside its findings.
 *
 * @param suppressed the findings that their authors decided not to hear of
 * @param skipped the checks that did not run
 */
public record Aside(List<Suppressed> suppressed, List<Skipped> skipped) {
  /** Nothing. */
  public static final Aside NONE = new Aside(List.of(), List.of());

  /** Copies the lists, so that they cannot change. */
  public Aside {
    suppressed = List.copyOf(suppressed);
    skipped = List.copyOf(skipped);
  }
}

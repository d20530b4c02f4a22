// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.Objects;
import org.attls.model.facts.Release;

/**
 * What came of an import.
 *
 * @param text the policy in the authoring language, as its formatter would write it
 * @param report where every line of the flat file went
 * @param release the release that the policy was read for
 */
public record ImportResult(String text, LossReport report, Release release) {
  /** Checks that nothing is missing. */
  public ImportResult {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(release, "release");
  }
}

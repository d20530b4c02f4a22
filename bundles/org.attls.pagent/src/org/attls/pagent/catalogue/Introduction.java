// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import java.util.Optional;
import org.attls.model.facts.Availability;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.Release;

/**
 * When z/OS got a statement, a parameter or a value of one. The sources often give a bracket: the
 * last release known to lack it and the first known to have it.
 *
 * @param absentUntil the last release known to lack it; empty where none is known to
 * @param since the first release known to have it
 * @param evidence how well the two are known
 */
public record Introduction(Optional<Release> absentUntil, Release since, Evidence evidence) {

  /**
   * Whether a release has it. {@link Availability#UNKNOWN} between the two ends of the bracket, and
   * before {@code since} where no release is known to lack it.
   */
  public Availability in(Release release) {
    if (release.atLeast(since)) {
      return Availability.YES;
    }
    return absentUntil
        .map(absent -> Availability.in(release, absent, since))
        .orElse(Availability.UNKNOWN);
  }
}

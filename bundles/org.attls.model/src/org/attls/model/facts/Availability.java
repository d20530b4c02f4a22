// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

/**
 * Since when z/OS knows a thing. The sources often give no single release but a bracket: the last
 * release that is known not to have it, and the first that is known to have it.
 */
public enum Availability {
  /** The release has it. */
  YES,
  /** The release lies inside the bracket: nothing at hand says. */
  UNKNOWN,
  /** The release does not have it. */
  NO;

  /**
   * Whether a release has what came between two others.
   *
   * @param absentUntil the last release known to lack it, or null where the bracket has no lower
   *     end and every older release lacks it
   * @param since the first release known to have it
   */
  public static Availability in(Release release, Release absentUntil, Release since) {
    if (release.atLeast(since)) {
      return YES;
    }
    return absentUntil == null || absentUntil.atLeast(release) ? NO : UNKNOWN;
  }
}

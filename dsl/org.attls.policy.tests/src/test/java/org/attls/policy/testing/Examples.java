// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.testing;

/** Policies that are sound and have something of everything. */
public final class Examples {
  private Examples() {}

  /** The example of the Raleigh scenario. */
  public static String raleigh() {
    return Sources.read(Sources.project("examples/raleigh/raleigh.attls"));
  }

  /** Every construct of the language. */
  public static String everything() {
    return Sources.read(Sources.resource("findings/nothing-wrong.attls"));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui;

/** The identifiers that the plug-in manifest and the code share. */
public final class PolicyUi {
  /** The bundle. */
  public static final String BUNDLE = "org.attls.ui";

  private PolicyUi() {}
}

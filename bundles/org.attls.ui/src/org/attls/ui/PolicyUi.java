// SPDX-License-Identifier: EPL-2.0

package org.attls.ui;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The identifiers that the plug-in manifest and the code share. */
public final class PolicyUi {
  /** The bundle. */
  public static final String BUNDLE = "org.attls.ui";

  private PolicyUi() {}

  /** The version of the program without what a build adds to it, as generated files have it. */
  public static String version() {
    Version version = FrameworkUtil.getBundle(PolicyUi.class).getVersion();
    return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
  }
}

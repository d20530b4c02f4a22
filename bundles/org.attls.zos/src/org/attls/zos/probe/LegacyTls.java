// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.security.Security;

/**
 * Lets this process speak the versions and suites that Java refuses as too weak: a port must be
 * asked for them to know that it refuses them too.
 */
public final class LegacyTls {
  private static final String DISABLED = "jdk.tls.disabledAlgorithms";

  private LegacyTls() {}

  /**
   * Allows everything that Java implements, in this process, and for good. It must come before the
   * first use of TLS, else it has no effect; {@link Offers} tells what really can be tried. Which
   * signatures of certificates count as sound stays as Java has it.
   */
  public static void allow() {
    Security.setProperty(DISABLED, "");
  }
}

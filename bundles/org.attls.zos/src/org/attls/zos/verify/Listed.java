// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.Locale;

/** Which connections a NETSTAT CONN or ALLCONN report lists; the report itself does not say. */
public enum Listed {
  /** All: no filter was given. */
  ALL,
  /** Those that have an AT-TLS policy: the filter was TTLSPOLICY. */
  TTLS,
  /** Those that have none: the filter was NOTTLSPOLICY. */
  NO_TTLS;

  /** The word of the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

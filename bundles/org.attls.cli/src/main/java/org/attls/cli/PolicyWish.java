// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.Optional;
import org.attls.generator.NamingMode;
import org.attls.model.facts.Release;

/** Which policy of the files that are given is meant. */
interface PolicyWish {
  /** The release that is asked for; empty if none is. */
  Optional<Release> release();

  /** The stack that is asked for, IMAGE/STACK; empty if none is. */
  Optional<String> stack();

  /** How what is generated in memory names its statements. */
  default NamingMode naming() {
    return NamingMode.STABLE;
  }

  /**
   * The release of a flat file.
   *
   * @throws UsageException if none is given
   */
  default Release releaseOf(String flatFile) {
    return release()
        .orElseThrow(
            () ->
                new UsageException(
                    "add --release, such as --release V2R5: "
                        + flatFile
                        + " does not say for which release of z/OS it is, and what holds by default"
                        + " depends on it"));
  }
}

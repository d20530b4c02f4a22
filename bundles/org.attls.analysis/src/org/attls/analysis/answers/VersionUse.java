// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import org.attls.model.facts.ProtocolVersion;

/**
 * A version that can be negotiated.
 *
 * @param version the version
 * @param certain whether it certainly can; else it may be possible
 */
public record VersionUse(ProtocolVersion version, boolean certain) {
  @Override
  public String toString() {
    return certain ? version.name() : "perhaps " + version.name();
  }
}

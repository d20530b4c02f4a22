// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.List;
import java.util.Optional;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;

/**
 * A cipher suite of a list and whether a partner can negotiate it.
 *
 * @param code its code, four hexadecimal digits
 * @param suite what it is; empty if the workbench does not know it
 * @param versions the versions that are on, or may be, and can use it
 * @param usable whether it can be negotiated
 */
public record SuiteChoice(
    String code, Optional<CipherSuite> suite, List<ProtocolVersion> versions, Certainty usable) {
  /** Copies the versions, so that the choice cannot change. */
  public SuiteChoice {
    versions = List.copyOf(versions);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.Optional;
import org.attls.analysis.Coded;
import org.attls.model.facts.ProtocolVersion;

/**
 * A version of SSL or TLS and whether a partner can negotiate it.
 *
 * @param version the version
 * @param usable whether it can be negotiated
 * @param why the reason, in a few words
 * @param coded the lines that switch it; empty if none do
 */
public record VersionChoice(
    ProtocolVersion version, Certainty usable, String why, Optional<Coded> coded) {}

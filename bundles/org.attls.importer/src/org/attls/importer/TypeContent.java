// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import java.util.Optional;

/**
 * What a traffic type says.
 *
 * @param head the conditions and the role, in the words of the language
 * @param applicationControlled whether the application says when TLS begins
 * @param secondaryMap whether further connections of the process use the policy
 * @param sysplexSessionCaching whether sessions are cached for the whole sysplex
 * @param handshakeTimeout the seconds until a handshake must be done
 * @param verbatims what it carries as it is
 */
record TypeContent(
    String head,
    boolean applicationControlled,
    boolean secondaryMap,
    boolean sysplexSessionCaching,
    Optional<String> handshakeTimeout,
    List<VerbatimBlock> verbatims) {}

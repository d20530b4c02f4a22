// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * What a port does.
 *
 * @param target the port
 * @param address its address; empty if its host has none
 * @param contact how it met the first handshake; without TLS the rest is empty
 * @param versions what it does with each version, the newest first
 * @param groups what it does with key share groups; none if it does not accept TLS 1.3
 * @param request what it asked for; empty if it asked for no client certificate in any handshake
 * @param chains the different chains of certificates that it showed, its own certificate first
 * @param troubles why handshakes that it had chosen a suite in did not come to their end
 * @param handshakes how many handshakes were tried
 */
public record ProbeResult(
    Target target,
    Optional<InetAddress> address,
    Contact contact,
    List<VersionResult> versions,
    List<GroupResult> groups,
    Optional<ClientRequest> request,
    List<List<X509Certificate>> chains,
    List<String> troubles,
    int handshakes) {
  /** Copies the lists, so that the result cannot change. */
  public ProbeResult {
    versions = List.copyOf(versions);
    groups = List.copyOf(groups);
    chains = List.copyOf(chains);
    troubles = List.copyOf(troubles);
  }

  /** Whether it accepts some version. */
  public boolean acceptsTls() {
    return versions.stream().anyMatch(one -> one.acceptance() == Acceptance.ACCEPTED);
  }
}

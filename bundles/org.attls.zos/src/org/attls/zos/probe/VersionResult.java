// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.util.List;

/**
 * What a port does with a version of SSL or TLS.
 *
 * @param version the version, as {@link org.attls.model.facts.ProtocolVersion} spells it
 * @param acceptance whether it accepts it
 * @param how how it refused it, or why that is not known; empty if there is nothing to say
 * @param accepted the suites that it accepts, in the order in which it chose them
 * @param refused the suites that it refuses
 * @param unknown the suites that it was asked for without an answer that tells
 */
public record VersionResult(
    String version,
    Acceptance acceptance,
    String how,
    List<ProbedSuite> accepted,
    List<ProbedSuite> refused,
    List<ProbedSuite> unknown) {
  /** Copies the lists, so that the result cannot change. */
  public VersionResult {
    accepted = List.copyOf(accepted);
    refused = List.copyOf(refused);
    unknown = List.copyOf(unknown);
  }

  /** A version that cannot be asked for. */
  static VersionResult notTried(String version) {
    return new VersionResult(
        version,
        Acceptance.NOT_TRIED,
        "this Java does not speak it",
        List.of(),
        List.of(),
        List.of());
  }

  /** What it does with a suite in this version. */
  public Acceptance of(String code) {
    if (accepted.stream().anyMatch(suite -> suite.code().equals(code))) {
      return Acceptance.ACCEPTED;
    }
    if (refused.stream().anyMatch(suite -> suite.code().equals(code))) {
      return Acceptance.REFUSED;
    }
    return unknown.stream().anyMatch(suite -> suite.code().equals(code))
        ? Acceptance.UNKNOWN
        : Acceptance.NOT_TRIED;
  }
}

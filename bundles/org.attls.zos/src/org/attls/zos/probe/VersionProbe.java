// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the suites that a port accepts in one version: it is offered all, then all but the one that
 * it chose, until it refuses the rest.
 */
final class VersionProbe {
  private final String version;
  private final Tries tries;
  private final Offers offers;
  private final List<ProbedSuite> left;
  private final List<ProbedSuite> accepted = new ArrayList<>();

  VersionProbe(String version, Tries tries, Offers offers) {
    this.version = version;
    this.tries = tries;
    this.offers = offers;
    this.left = new ArrayList<>(offers.byVersion().get(version));
  }

  /** Asks the port. */
  VersionResult result() {
    while (!left.isEmpty()) {
      switch (tries.suites(version, left)) {
        case Attempt.Selected selected -> {
          Optional<ProbedSuite> suite = offers.suite(version, selected.suite());
          if (suite.isEmpty() || !left.remove(suite.get())) {
            return unknown("it chose " + selected.suite() + ", which it was not offered");
          }
          accepted.add(suite.get());
        }
        case Attempt.Refused refused -> {
          return result(
              accepted.isEmpty() ? Acceptance.REFUSED : Acceptance.ACCEPTED,
              refused.how(),
              left,
              List.of());
        }
        case Attempt.Clear clear -> {
          return unknown(clear.what());
        }
        case Attempt.Unknown unknown -> {
          return unknown(unknown.why());
        }
        case Attempt.Unreachable unreachable -> {
          return unknown(unreachable.why());
        }
      }
    }
    return result(Acceptance.ACCEPTED, "", List.of(), List.of());
  }

  private VersionResult unknown(String why) {
    Acceptance acceptance = accepted.isEmpty() ? Acceptance.UNKNOWN : Acceptance.ACCEPTED;
    return result(acceptance, why, List.of(), left);
  }

  private VersionResult result(
      Acceptance acceptance, String how, List<ProbedSuite> refused, List<ProbedSuite> unknown) {
    return new VersionResult(version, acceptance, how, accepted, refused, unknown);
  }
}

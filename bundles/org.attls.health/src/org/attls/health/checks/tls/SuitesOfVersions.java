// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.Negotiation;
import org.attls.analysis.answers.VersionChoice;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Availability;

/**
 * Finds versions that are switched on and have no suite in the list that is in force. TLS 1.3 has a
 * finding of its own, and where nothing at all can be negotiated that is said instead.
 */
final class SuitesOfVersions {
  private SuitesOfVersions() {}

  static void look(Use use, Tally tally) {
    if (use.negotiation().list() != Negotiation.SuiteList.CODED || UsableVersions.isNone(use)) {
      return;
    }
    for (VersionChoice choice : use.negotiation().versions()) {
      String name = choice.version().name();
      boolean there = choice.version().in(use.release()) != Availability.NO;
      boolean lacking = there && use.isCodedOn(name) && choice.usable() == Certainty.NO;
      if (lacking && !name.equals("TLSv1.3")) {
        tally.add(FindingCode.VERSION_WITHOUT_SUITE, use.at(name), use, name);
      }
    }
  }
}

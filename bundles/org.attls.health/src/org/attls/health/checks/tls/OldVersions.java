// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.VersionChoice;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Strength;
import org.attls.pagent.source.FlatNode;

/**
 * Finds old versions that partners can choose: those that are switched on, and the broken ones that
 * are on by default. The checks of the flat file tell the others.
 */
final class OldVersions {
  private OldVersions() {}

  static void look(Use use, Tally tally) {
    for (VersionChoice choice : use.negotiation().usableVersions()) {
      String name = choice.version().name();
      boolean ignored = use.isFips() && name.startsWith("SSL");
      if (!ignored && isOurs(choice, tally.areListed(use))) {
        tally.add(
            FindingCode.VERSION_DEPRECATED,
            at(use, choice),
            use,
            name,
            choice.usable() == Certainty.YES ? "can" : "may",
            choice.version().meaning());
      }
    }
  }

  /** A version that is on by default has no line; the list of its suites is nearest to it. */
  private static FlatNode at(Use use, VersionChoice choice) {
    if (choice.coded().isPresent()) {
      return use.at(choice.version().name());
    }
    return use.at(use.coded("V3").isPresent() ? "V3" : "HandshakeRole");
  }

  /** A version that the author listed has no line where it is on by default. */
  private static boolean isOurs(VersionChoice choice, boolean listed) {
    Strength rating = choice.version().rating();
    return choice.coded().isPresent()
        ? rating == Strength.WEAK
        : rating == Strength.BROKEN || listed && rating == Strength.WEAK;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.util.List;
import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.Negotiation;
import org.attls.findings.FindingCode;
import org.attls.health.checks.Texts;

/** Finds Suite B profiles with versions that they are not for. */
final class SuiteB {
  private static final String V12 = "TLSv1.2";

  private SuiteB() {}

  static void look(Use use, Tally tally) {
    if (use.negotiation().list() != Negotiation.SuiteList.SUITE_B) {
      return;
    }
    boolean off =
        use.negotiation().versions().stream()
            .anyMatch(
                choice -> choice.version().name().equals(V12) && choice.usable() == Certainty.NO);
    List<String> others =
        use.negotiation().usableVersions().stream()
            .filter(choice -> choice.usable() == Certainty.YES && choice.coded().isPresent())
            .map(choice -> choice.version().name())
            .filter(name -> !name.equals(V12))
            .toList();
    if (off || !others.isEmpty()) {
      String verb = others.size() == 1 ? " is on" : " are on";
      String problem =
          others.isEmpty()
              ? V12 + " is off"
              : Texts.all(others) + verb + (off ? ", and " + V12 + " is off" : " too");
      tally.add(FindingCode.SUITE_B_VERSIONS, use.at("SuiteBProfile"), use, problem);
    }
  }
}

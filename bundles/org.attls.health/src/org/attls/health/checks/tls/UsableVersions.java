// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.Negotiation;
import org.attls.analysis.answers.VersionChoice;
import org.attls.findings.FindingCode;
import org.attls.health.checks.Texts;
import org.attls.model.facts.Availability;

/** Finds rules under which no version can be negotiated, whatever the partner has. */
final class UsableVersions {
  private UsableVersions() {}

  static void look(Use use, Tally tally) {
    if (isNone(use)) {
      String at = use.negotiation().list() == Negotiation.SuiteList.CODED ? "V3" : lastCoded(use);
      tally.add(FindingCode.NO_USABLE_VERSION, use.at(at), use, why(use));
    }
  }

  /** Whether certainly no version can be negotiated. In FIPS mode SSLv2 and SSLv3 do not count. */
  static boolean isNone(Use use) {
    for (VersionChoice choice : use.negotiation().versions()) {
      if (choice.usable() != Certainty.NO && !isIgnored(use, choice)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIgnored(Use use, VersionChoice choice) {
    return choice.version().name().startsWith("SSL") && use.isFips();
  }

  private static String lastCoded(Use use) {
    return use.negotiation().versions().reversed().stream()
        .filter(choice -> choice.coded().isPresent())
        .findFirst()
        .map(choice -> choice.version().name())
        .orElse("HandshakeRole");
  }

  /** Such as: SSLv2, SSLv3 and TLSv1: Off; TLSv1.2: the cipher list has no suite for it. */
  private static String why(Use use) {
    Map<String, List<String>> versions = new LinkedHashMap<>();
    for (VersionChoice choice : use.negotiation().versions()) {
      if (choice.version().in(use.release()) != Availability.NO) {
        String why = choice.usable() == Certainty.NO ? choice.why() : "not in FIPS mode";
        versions.computeIfAbsent(why, key -> new ArrayList<>()).add(choice.version().name());
      }
    }
    List<String> parts = new ArrayList<>();
    versions.forEach((why, names) -> parts.add(Texts.all(names) + ": " + why));
    return String.join("; ", parts);
  }
}

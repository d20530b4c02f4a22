// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.Protection;
import org.attls.analysis.space.Area;
import org.attls.analysis.space.AreaText;
import org.attls.analysis.space.Areas;
import org.attls.analysis.space.ConnectionSet;
import org.attls.health.RuleHealth;
import org.attls.health.posture.Posture;

/** Says in words what rules are for and what they offer. */
final class RuleText {
  /** More areas than so many are counted, not listed. */
  private static final int LISTED = 8;

  private RuleText() {}

  /** The connections that a rule is for, a line for each area. */
  static List<String> connections(PolicyRule rule) {
    return rule.boxes().isEmpty() ? List.of("no connection") : lines(rule.connections());
  }

  /** Connections in words, a line for each area. */
  static List<String> lines(ConnectionSet connections) {
    return lines(Areas.of(connections.boxes()));
  }

  /** Areas in words; of many the first ones, and how many there are more. */
  static List<String> lines(List<Area> areas) {
    Stream<String> first = areas.stream().limit(LISTED).map(AreaText::of);
    int rest = areas.size() - LISTED;
    return Stream.concat(first, rest > 0 ? Stream.of("and " + rest + " more") : Stream.empty())
        .toList();
  }

  /** The security level, or what can be negotiated where there is none. */
  static String level(RuleHealth rule) {
    return rule.level().orElseGet(() -> offer(rule.posture()));
  }

  private static String offer(Posture posture) {
    if (posture.protection() != Protection.PROTECTED) {
      return posture.protection().words();
    }
    String versions =
        Stream.concat(posture.weakest().stream(), posture.strongest().stream())
            .map(RuleText::version)
            .distinct()
            .collect(Collectors.joining(" to "));
    return versions.isEmpty() ? "nothing usable" : versions;
  }

  /** The version at the beginning of {@code TLSv1.3 TLS_AES_256_GCM_SHA384}. */
  private static String version(String offer) {
    int blank = offer.indexOf(' ');
    return blank < 0 ? offer : offer.substring(0, blank);
  }

  /** Whether sessions have forward secrecy. */
  static String forwardSecrecy(Certainty certainty) {
    return switch (certainty) {
      case YES -> "every session";
      case PERHAPS -> "not certain";
      case NO -> "not every session";
    };
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Keeps quiet about what authors decided not to hear of. */
public final class Suppressions {
  private Suppressions() {}

  /**
   * Parts findings by the decisions of their authors. Errors are always said.
   *
   * @param findings the findings with the severities that they have without a profile: what only a
   *     profile makes an error can be suppressed
   * @param suppressions the decisions; of several for one finding the first counts
   */
  public static Sifted sift(List<Finding> findings, List<Suppression> suppressions) {
    if (suppressions.isEmpty()) {
      return new Sifted(findings, List.of(), List.of());
    }
    Map<String, List<Suppression>> byFile = new HashMap<>();
    suppressions.forEach(
        each -> byFile.computeIfAbsent(each.scope().file(), key -> new ArrayList<>()).add(each));
    List<Finding> open = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Suppression> decision =
          byFile.getOrDefault(finding.place().file(), List.of()).stream()
              .filter(each -> finding.severity() != Severity.ERROR && each.isFor(finding))
              .findFirst();
      decision.ifPresentOrElse(
          by -> suppressed.add(new Suppressed(finding, by)), () -> open.add(finding));
    }
    return new Sifted(open, suppressed, unused(suppressions, suppressed));
  }

  /**
   * The decisions that nothing was suppressed by.
   *
   * @param suppressions the decisions
   * @param suppressed what was suppressed, maybe in several steps
   * @return those without a use, each with the codes that it has without one
   */
  public static List<Suppression> unused(
      List<Suppression> suppressions, List<Suppressed> suppressed) {
    Map<Suppression, Set<FindingCode>> used = new HashMap<>();
    suppressed.forEach(
        each ->
            used.computeIfAbsent(each.by(), key -> EnumSet.noneOf(FindingCode.class))
                .add(each.finding().code()));
    List<Suppression> unused = new ArrayList<>();
    for (Suppression each : suppressions) {
      Predicate<FindingCode> known = used.getOrDefault(each, Set.of())::contains;
      each.without(known).ifPresent(unused::add);
    }
    return unused;
  }

  /**
   * Says which decisions suppress nothing, and which of them are about errors.
   *
   * @param unused the decisions without a use
   * @param open the findings that are said
   * @param judged which codes the checks that ran can report: of others nothing is known
   */
  public static List<Finding> idle(
      List<Suppression> unused, List<Finding> open, Predicate<FindingCode> judged) {
    List<Finding> findings = new ArrayList<>();
    for (Suppression each : unused) {
      each.codes().stream()
          .filter(judged)
          .sorted()
          .map(code -> SuppressionReader.fault(why(each, code, open), each.place(), code.id()))
          .forEach(findings::add);
    }
    return findings;
  }

  private static FindingCode why(Suppression decision, FindingCode code, List<Finding> open) {
    return open.stream().anyMatch(each -> each.code() == code && decision.isFor(each))
        ? FindingCode.SUPPRESSION_OF_ERROR
        : FindingCode.SUPPRESSES_NOTHING;
  }
}

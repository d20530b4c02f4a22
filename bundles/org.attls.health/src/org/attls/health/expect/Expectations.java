// SPDX-License-Identifier: EPL-2.0

package org.attls.health.expect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.analysis.space.Area;
import org.attls.analysis.space.AreaText;
import org.attls.analysis.space.Areas;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.PolicySources;

/** Finds the expectations that a policy does not keep. */
public final class Expectations {
  /** Everything that is said of expectations here. */
  public static final Set<FindingCode> CODES =
      Set.of(
          FindingCode.EXPECTATION_BROKEN,
          FindingCode.EXPECTATION_UNCERTAIN,
          FindingCode.EXPECTATION_IS_EMPTY,
          FindingCode.EXPECTATION_SECONDARY);

  private Expectations() {}

  /**
   * What is to be said of expectations, each at its demand and at most once.
   *
   * @param policy the policy of one stack
   * @param sources what its statements are to the author
   * @param subject what the policy is of, in words, for example {@code stack SYS1/TCPIP}
   * @param expectations what the author expects of it
   */
  public static List<Finding> broken(
      PolicySpace policy, PolicySources sources, String subject, List<Expectation> expectations) {
    return expectations.stream()
        .flatMap(each -> check(policy, sources, subject, each).stream())
        .toList();
  }

  private static Optional<Finding> check(
      PolicySpace policy, PolicySources sources, String subject, Expectation expectation) {
    if (expectation.connections().isEmpty()) {
      return Optional.of(
          Finding.at(
              FindingCode.EXPECTATION_IS_EMPTY, expectation.place(), expectation.name(), subject));
    }
    Trial trial = new Trial(policy, sources, expectation);
    List<Failure> failures = trial.failures();
    if (failures.isEmpty()) {
      return trial.primary().map(rule -> secondary(sources, subject, expectation, rule));
    }
    boolean certain = failures.stream().anyMatch(Failure::certain);
    List<Failure> like = failures.stream().filter(each -> each.certain() == certain).toList();
    return Optional.of(finding(subject, expectation, like));
  }

  private static Finding finding(String subject, Expectation expectation, List<Failure> failures) {
    Failure first = failures.getFirst();
    int others = failures.size() - 1;
    String more =
        others == 0 ? "" : others == 1 ? " (and 1 more case)" : " (and " + others + " more cases)";
    return Finding.at(
        first.certain() ? FindingCode.EXPECTATION_BROKEN : FindingCode.EXPECTATION_UNCERTAIN,
        expectation.place(),
        expectation.name(),
        expectation.demand().words(),
        subject,
        told(first),
        first.effect() + more,
        first.part().witness().orElseThrow(),
        first.rest());
  }

  /** The connections of a failure in words; of many areas one, as the witness is of it. */
  private static String told(Failure failure) {
    List<Area> areas = Areas.of(failure.part().boxes());
    String first = AreaText.of(areas.getFirst());
    return areas.size() == 1 ? first : first + " (among others)";
  }

  private static Finding secondary(
      PolicySources sources, String subject, Expectation expectation, PolicyRule rule) {
    return Finding.at(
        FindingCode.EXPECTATION_SECONDARY,
        expectation.place(),
        expectation.name(),
        expectation.demand().words(),
        subject,
        sources.told(rule));
  }
}

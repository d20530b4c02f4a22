// SPDX-License-Identifier: EPL-2.0

package org.attls.health.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attls.analysis.answers.Doubt;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.analysis.answers.Primaries;
import org.attls.analysis.answers.Taken;
import org.attls.analysis.space.AddressOrder;
import org.attls.analysis.space.Area;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.ConnectionSet;
import org.attls.health.PolicySources;
import org.attls.health.expect.Verdict.Broken;
import org.attls.health.expect.Verdict.Kept;
import org.attls.health.expect.Verdict.Uncertain;

/** Looks for the connections for which a policy does not keep an expectation. */
final class Trial {
  private static final ConnectionSet IPV4 =
      ConnectionSet.of(
          Area.of(Box.WHOLE)
              .with(Axis.LOCAL_ADDRESS, List.of(AddressOrder.ALL_IPV4))
              .with(Axis.REMOTE_ADDRESS, List.of(AddressOrder.ALL_IPV4))
              .boxes());

  private final PolicySpace policy;
  private final PolicySources sources;
  private final Demand demand;
  private final Judge judge;
  private final List<Taken> taken;

  Trial(PolicySpace policy, PolicySources sources, Expectation expectation) {
    this.policy = policy;
    this.sources = sources;
    this.demand = expectation.demand();
    this.judge = new Judge(sources, policy.release());
    this.taken = Taken.of(policy, expectation.connections());
  }

  /** All failures in the order of search, the connections that no rule takes last. */
  List<Failure> failures() {
    List<Failure> failures = new ArrayList<>();
    for (Taken each : taken) {
      switch (judge.of(demand, each.rule())) {
        case Kept kept -> {}
        case Uncertain uncertain ->
            failures.add(new Failure(each.part(), false, uncertain.effect(), uncertain.why()));
        case Broken broken -> failures.add(failure(each, broken));
      }
    }
    return failures;
  }

  private Failure failure(Taken failing, Broken broken) {
    Optional<PolicyRule> doubtful = failing.rule().filter(rule -> !rule.isCertain());
    if (doubtful.isPresent()) {
      return new Failure(failing.part(), false, broken.effect(), why(doubtful.get()));
    }
    List<Taken> perhaps = keptPerhaps(failing);
    ConnectionSet sure = failing.part();
    for (Taken each : perhaps) {
      sure = sure.minus(each.part());
    }
    return sure.isEmpty()
        ? new Failure(
            failing.part(), false, broken.effect(), why(perhaps.getFirst().rule().orElseThrow()))
        : new Failure(sure, true, broken.effect(), advice(failing, sure, broken));
  }

  /** Traffic has both families of addresses, which an author who knows one of them may forget. */
  private static String advice(Taken failing, ConnectionSet sure, Broken broken) {
    return failing.rule().isEmpty() && !sure.meets(IPV4)
        ? broken.advice()
            + " Only IPv6 is concerned: if there is none here, write lines such as inbound local"
            + " all IPv4 local port 992 in place of traffic."
        : broken.advice();
  }

  /** Rules in doubt that keep the demand, where they match, for connections of a failing part. */
  private List<Taken> keptPerhaps(Taken failing) {
    return taken.stream()
        .filter(each -> each.rule().filter(rule -> !rule.isCertain()).isPresent())
        .filter(each -> judge.of(demand, each.rule()) instanceof Kept)
        .filter(each -> each.part().meets(failing.part()))
        .toList();
  }

  private String why(PolicyRule rule) {
    String doubts =
        rule.doubts().stream().sorted().map(Doubt::words).collect(Collectors.joining(", and "));
    return capital(sources.told(rule)) + " is for it, but " + doubts + '.';
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A rule with SecondaryMap On that can take connections over and does not keep the demand. */
  Optional<PolicyRule> primary() {
    return taken.stream()
        .flatMap(each -> Primaries.of(policy, each.part(), each.rule()).stream())
        .filter(rule -> !(judge.of(demand, Optional.of(rule)) instanceof Kept))
        .findFirst();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Finding;
import org.attls.findings.Sifted;
import org.attls.findings.Suppression;
import org.attls.findings.Suppressions;
import org.attls.health.checks.AllChecks;
import org.attls.health.posture.Postures;
import org.attls.health.profile.Profile;

/** Checks the health of a policy. */
public final class Health {
  private Health() {}

  /**
   * Runs all checks on the policy of one stack.
   *
   * @param input the policy, and what is known of its system
   * @param profile how grave findings are
   * @param others findings about this policy from elsewhere; they too get the severities of the
   *     profile and can be suppressed
   * @param suppressions what its author decided not to hear of. One that suppresses nothing here is
   *     not complained of: it may be for another stack
   * @param cancelled asked between two steps whether to give up
   * @throws CancellationException if it was
   */
  public static HealthReport of(
      HealthInput input,
      Profile profile,
      List<Finding> others,
      List<Suppression> suppressions,
      BooleanSupplier cancelled) {
    return of(input, profile, () -> others, suppressions, cancelled);
  }

  /** The same; the other findings are asked for when the checks are through. */
  static HealthReport of(
      HealthInput input,
      Profile profile,
      Supplier<List<Finding>> others,
      List<Suppression> suppressions,
      BooleanSupplier cancelled) {
    List<Finding> found = new ArrayList<>();
    List<NotRun> notRun = new ArrayList<>();
    for (HealthCheck check : AllChecks.LIST) {
      stopIf(cancelled);
      check
          .obstacle(input)
          .ifPresentOrElse(
              why -> notRun.add(new NotRun(check.concern(), why)),
              () -> found.addAll(check.check(input)));
    }
    found.addAll(others.get());
    Sifted sifted = Suppressions.sift(found.stream().distinct().sorted().toList(), suppressions);
    return new HealthReport(
        input.subject(),
        input.space().release(),
        rules(input, cancelled),
        sifted.open().stream().map(profile::graded).sorted().toList(),
        sifted.suppressed(),
        notRun);
  }

  private static List<RuleHealth> rules(HealthInput input, BooleanSupplier cancelled) {
    List<RuleHealth> rules = new ArrayList<>();
    for (PolicyRule rule : input.space().rules()) {
      stopIf(cancelled);
      rules.add(
          new RuleHealth(
              rule,
              input.sources().name(rule),
              input.sources().place(rule.statement()),
              input.sources().level(rule),
              Suppliers.memoize(() -> Postures.of(rule, input.space().release()))));
    }
    return rules;
  }

  private static void stopIf(BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}

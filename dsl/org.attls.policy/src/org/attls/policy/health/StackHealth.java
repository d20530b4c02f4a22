// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.health;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.findings.Suppression;
import org.attls.generator.GeneratedPolicy;
import org.attls.generator.GenerationOptions;
import org.attls.generator.NamingMode;
import org.attls.generator.PolicyGenerator;
import org.attls.generator.Problem;
import org.attls.generator.Source;
import org.attls.generator.history.History;
import org.attls.health.Health;
import org.attls.health.HealthInput;
import org.attls.health.HealthReport;
import org.attls.health.checks.RiskFindings;
import org.attls.health.expect.Expectation;
import org.attls.health.expect.Expectations;
import org.attls.health.profile.Profile;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;
import org.attls.pagent.source.FlatPolicy;
import org.attls.policy.project.Generation;
import org.attls.policy.project.PolicyProject;

/**
 * Judges the stacks of a project one after the other: each is generated in memory, with the names
 * that depend on no place, and read back.
 */
final class StackHealth {
  private final PolicyProject project;
  private final HealthWish wish;
  private final List<Suppression> suppressions;
  private final Map<Source, Place> places = new HashMap<>();

  StackHealth(PolicyProject project, HealthWish wish) {
    this.project = project;
    this.wish = wish;
    this.suppressions = project.suppressions();
  }

  /** What the health check says of a stack. */
  HealthReport of(Stack stack, BooleanSupplier cancelled) {
    GeneratedPolicy policy =
        PolicyGenerator.generate(
            stack,
            NamingMode.STABLE,
            History.none(),
            new GenerationOptions(wish.release(), Optional.empty(), Optional.empty()));
    FlatPolicy flat = FlatPolicy.read(policy.text());
    HealthInput input =
        new HealthInput(
            Generation.name(stack),
            policy.image(),
            policy.stack(),
            PolicySpace.of(flat, release(stack)),
            new AuthoredSources(project, stack, policy, places),
            wish.inventory());
    List<Expectation> expectations = StackExpectations.of(project, stack);
    List<Finding> others = new ArrayList<>();
    policy.problems().forEach(problem -> others.add(finding(problem, stack)));
    RiskFindings.of(flat, release(stack), input.sources()).stream()
        .filter(finding -> judges(finding.code(), wish.profile()))
        .forEach(others::add);
    others.addAll(
        Expectations.broken(
            input.space(), input.sources(), "stack " + input.subject(), expectations));
    return Health.of(input, wish.profile(), others, suppressions, cancelled)
        .expecting(expectations);
  }

  /**
   * Whether findings of a kind are said. That the name of a server is not checked holds for most
   * clients, and the posture of each rule says it: only a profile that minds makes a finding of it.
   */
  static boolean judges(FindingCode code, Profile profile) {
    return code != FindingCode.HOST_NOT_CHECKED
        || profile.severity(code, code.severity()) != code.severity();
  }

  private Release release(Stack stack) {
    return wish.release().orElseGet(() -> Release.of(((Image) stack.eContainer()).getRelease()));
  }

  private Finding finding(Problem problem, Stack stack) {
    return Finding.at(
        problem.code(), project.place(problem.origin().orElse(stack)), problem.args().toArray());
  }
}

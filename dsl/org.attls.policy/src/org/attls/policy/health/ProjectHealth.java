// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.attls.findings.Finding;
import org.attls.findings.Severity;
import org.attls.findings.Sifted;
import org.attls.findings.Suppressed;
import org.attls.findings.Suppressions;
import org.attls.health.HealthReport;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;
import org.attls.policy.project.Generation;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.Steps;
import org.attls.policy.validation.Decisions;

/**
 * The health of all stacks of a project.
 *
 * @param refused whether the files have an error, so that no stack was judged
 * @param reports a report for each stack, in the order of the images
 * @param findings everything that is to be said about the files and the stacks, in canonical order;
 *     what several stacks share comes once
 * @param suppressed what the authors decided not to hear of, each finding once
 * @param texts the text of every file by its name, for excerpts
 */
public record ProjectHealth(
    boolean refused,
    List<HealthReport> reports,
    List<Finding> findings,
    List<Suppressed> suppressed,
    Map<String, String> texts) {
  /** Copies everything, so that the result cannot change. */
  public ProjectHealth {
    reports = List.copyOf(reports);
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
    texts = Map.copyOf(texts);
  }

  /**
   * Judges every stack of a project. Nothing is written.
   *
   * @param project the project
   * @param wish how it is to be judged
   * @param steps told of every file and every stack before it is worked on; to stop, throw
   */
  public static ProjectHealth of(PolicyProject project, HealthWish wish, Steps steps) {
    return of(project, wish, steps, () -> false);
  }

  /**
   * Judges every stack of a project. Nothing is written.
   *
   * @param project the project
   * @param wish how it is to be judged
   * @param steps told of every file and every stack before it is worked on; to stop, throw
   * @param cancelled asked often, whether to give up
   * @throws java.util.concurrent.CancellationException if it was
   */
  public static ProjectHealth of(
      PolicyProject project, HealthWish wish, Steps steps, BooleanSupplier cancelled) {
    wish.release().ifPresent(project::assume);
    Sifted files = project.sifted(steps);
    boolean refused =
        files.open().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    List<HealthReport> reports = new ArrayList<>();
    if (!refused) {
      StackHealth health = new StackHealth(project, wish);
      for (Image image : project.images()) {
        for (Stack stack : image.getStacks()) {
          steps.begin(Generation.name(stack));
          reports.add(health.of(stack, cancelled));
        }
      }
    }
    Collected all = Collected.of(files, reports, wish.profile());
    List<Finding> findings = new ArrayList<>(all.findings());
    findings.addAll(project.faultsOfSuppressions());
    findings.addAll(
        Suppressions.idle(
            Suppressions.unused(project.suppressions(), all.suppressed()),
            all.findings(),
            refused
                ? Decisions::isJudgedInFile
                : code -> StackHealth.judges(code, wish.profile())));
    findings.sort(null);
    return new ProjectHealth(refused, reports, findings, all.suppressed(), project.texts());
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.FindingGroup;
import org.attls.findings.Sifted;
import org.attls.findings.Suppressed;
import org.attls.findings.SuppressionReader;
import org.attls.findings.Suppressions;
import org.attls.health.inventory.Inventory;
import org.attls.health.profile.Profile;
import org.attls.model.facts.Release;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.checks.SuppressionComments;
import org.attls.pagent.source.FlatPolicy;

/**
 * What is to be said of a flat file.
 *
 * @param report what is said of its text and of what its rules do; empty if only its text was
 *     checked
 * @param findings the findings that are open, with the severities of the profile
 * @param remarks what is wrong with the comments in which its author suppressed something
 * @param suppressed what its author decided not to hear of
 */
public record FlatHealth(
    Optional<HealthReport> report,
    List<Finding> findings,
    List<Finding> remarks,
    List<Suppressed> suppressed) {
  /** Copies the lists, so that the answer cannot change. */
  public FlatHealth {
    findings = List.copyOf(findings);
    remarks = List.copyOf(remarks);
    suppressed = List.copyOf(suppressed);
  }

  /**
   * Checks the text of a flat file, and meanwhile what its rules do: both take long in a large one.
   *
   * @param policy the file
   * @param sources where its statements are
   * @param release the release that it is judged for
   * @param space gives its rules at that release
   * @param profile how grave findings are
   * @param inventory what is known of its system
   * @param cancelled asked between two steps whether to give up
   * @throws CancellationException if it was
   */
  public static FlatHealth of(
      FlatPolicy policy,
      FlatSources sources,
      Release release,
      Supplier<PolicySpace> space,
      Profile profile,
      Inventory inventory,
      BooleanSupplier cancelled) {
    CompletableFuture<List<Finding>> text =
        CompletableFuture.supplyAsync(() -> text(policy, sources, Optional.of(release)));
    SuppressionReader decisions = SuppressionComments.read(sources.file(), policy);
    HealthReport report =
        Health.of(
            new HealthInput(sources.file(), "", "", space.get(), sources, inventory),
            profile,
            text::join,
            decisions.suppressions(),
            cancelled);
    return new FlatHealth(
        Optional.of(report),
        report.findings(),
        remarks(decisions, report.findings(), report.suppressed(), code -> true),
        report.suppressed());
  }

  /**
   * Checks only the text of a flat file.
   *
   * @param policy the file
   * @param sources where its statements are
   * @param release the release that it is for; empty if that is not known
   * @param profile how grave findings are
   */
  public static FlatHealth ofText(
      FlatPolicy policy, FlatSources sources, Optional<Release> release, Profile profile) {
    SuppressionReader decisions = SuppressionComments.read(sources.file(), policy);
    Sifted sifted = Suppressions.sift(text(policy, sources, release), decisions.suppressions());
    List<Finding> open = sifted.open().stream().map(profile::graded).toList();
    return new FlatHealth(
        Optional.empty(),
        open,
        remarks(decisions, open, sifted.suppressed(), FlatHealth::isOfText),
        sifted.suppressed());
  }

  private static List<Finding> text(
      FlatPolicy policy, FlatSources sources, Optional<Release> release) {
    return FlatChecks.all(policy, release).stream()
        .map(fault -> fault.in(sources.file(), sources.lines()))
        .toList();
  }

  private static boolean isOfText(FindingCode code) {
    return code.group() != FindingGroup.HEALTH && code.group() != FindingGroup.OUTPUT;
  }

  private static List<Finding> remarks(
      SuppressionReader decisions,
      List<Finding> open,
      List<Suppressed> suppressed,
      Predicate<FindingCode> judged) {
    List<Finding> remarks = new ArrayList<>(decisions.findings());
    remarks.addAll(
        Suppressions.idle(Suppressions.unused(decisions.suppressions(), suppressed), open, judged));
    return remarks;
  }
}

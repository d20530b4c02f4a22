// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Sifted;
import org.attls.health.FlatHealth;
import org.attls.health.FlatSources;
import org.attls.health.inventory.Inventory;
import org.attls.health.profile.Profile;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.attls.policy.health.HealthWish;
import org.attls.policy.health.ProjectHealth;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.SourceText;
import org.attls.policy.project.Steps;

/**
 * Checks files, and the health of their policies if that is wanted.
 *
 * @param console where to tell what is not checked
 * @param release the release that is asked for; empty if none is
 * @param profile the standard that sets severities
 * @param inventory what is known of the systems; empty if health is not to be checked
 */
record Judge(
    Console console, Optional<Release> release, Profile profile, Optional<Inventory> inventory) {
  /** Judges the files of a project. */
  void project(List<SourceText> sources, Judgement judgement) {
    PolicyProject project = new Language().open(sources);
    project.texts().forEach(judgement::text);
    if (inventory.isEmpty()) {
      release.ifPresent(project::assume);
      Sifted sifted = project.sifted(Steps.UNWATCHED);
      judgement.say(project.told(sifted).stream().map(profile::graded).toList());
      judgement.suppress(sifted.suppressed());
      return;
    }
    ProjectHealth health =
        ProjectHealth.of(
            project, new HealthWish(profile, inventory.get(), release), Steps.UNWATCHED);
    if (health.refused()) {
      console.say("what the policies do is not checked, as the files have errors; mend them first");
    }
    judgement.say(health.findings());
    judgement.suppress(health.suppressed());
    judgement.report(health.reports());
  }

  /** Judges flat files; without a release nothing is said of what they do. */
  void flatFiles(List<FlatInput> files, Judgement judgement) {
    files.forEach(file -> flatFile(file, judgement));
    if (inventory.isPresent() && release.isEmpty() && !files.isEmpty()) {
      console.say(
          "what flat files do is not checked: that depends on the release of z/OS; add --release,"
              + " such as --release V2R5");
    }
  }

  private void flatFile(FlatInput flat, Judgement judgement) {
    String text = flat.content().text();
    judgement.text(flat.name(), text);
    FlatPolicy policy = FlatPolicy.read(text);
    FlatSources sources = new FlatSources(flat.name(), policy.lines());
    FlatHealth health =
        inventory.isPresent() && release.isPresent()
            ? FlatHealth.of(
                policy,
                sources,
                release.get(),
                () -> PolicySpace.of(policy, release.get()),
                profile,
                inventory.get(),
                () -> false)
            : FlatHealth.ofText(policy, sources, release, profile);
    health.report().ifPresent(report -> judgement.report(List.of(report)));
    judgement.say(health.findings());
    judgement.say(health.remarks());
    judgement.suppress(health.suppressed());
  }
}

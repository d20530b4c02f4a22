// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.List;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Lines;
import org.attls.findings.Severity;
import org.attls.generator.GeneratedPolicy;
import org.attls.model.facts.Release;
import org.attls.model.policy.Stack;
import org.attls.pagent.source.FlatPolicy;
import org.attls.policy.project.Explanation;
import org.attls.policy.project.Generation;
import org.attls.policy.project.HistoryFile;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.SourceText;
import org.attls.policy.project.Steps;

/**
 * Reads the policy that would be generated of {@code .attls} files, in memory.
 *
 * @param options which stack and release are meant
 */
record AuthoredReading(PolicyWish options) {
  /**
   * The policy of the stack that is meant.
   *
   * @throws UsageException if the files have errors, or it is not clear which stack is meant
   */
  AnalysedPolicy read(Path path, List<SourceText> sources) {
    PolicyProject project = new Language().open(sources);
    Generation generation =
        Generation.of(
            project,
            HistoryFile.none(),
            Generation.Wish.of(options.naming()).at(options.release()),
            all -> List.of(chosen(path, all)),
            Steps.UNWATCHED);
    if (generation.isRefused()) {
      throw new UsageException(refusal(path, generation));
    }
    GeneratedPolicy policy = generation.policies().getFirst();
    return new AnalysedPolicy(
        policy.path(),
        Lines.of(policy.text()),
        PolicySpace.of(FlatPolicy.read(policy.text()), release(project, policy)),
        project.texts(),
        Explanation.of(project, generation.policies()).stream().findFirst());
  }

  private static String refusal(Path path, Generation generation) {
    long errors =
        generation.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .count();
    return path
        + " has "
        + Words.errors(errors)
        + ", so no policy can be made of it; 'attls check' reports errors. Files that belong"
        + " together must be given as their folder";
  }

  private Stack chosen(Path path, List<Stack> all) {
    if (all.isEmpty()) {
      throw new UsageException("there is no stack in " + path + "; add an image with a stack");
    }
    List<Stack> chosen =
        all.stream()
            .filter(each -> options.stack().map(Generation.name(each)::equals).orElse(true))
            .toList();
    if (chosen.size() == 1) {
      return chosen.getFirst();
    }
    String there = String.join(", ", all.stream().map(Generation::name).toList());
    throw new UsageException(
        chosen.isEmpty()
            ? "--stack "
                + options.stack().orElseThrow()
                + ": there is no such stack in "
                + path
                + "; there are: "
                + there
            : path + " has several stacks; choose one with --stack: " + there);
  }

  /**
   * The release that a policy is for.
   *
   * @throws UsageException if its image has none
   */
  static Release release(PolicyProject project, GeneratedPolicy policy) {
    return Generation.release(project, policy)
        .orElseThrow(
            () -> new UsageException("add --release: image " + policy.image() + " has none"));
  }
}

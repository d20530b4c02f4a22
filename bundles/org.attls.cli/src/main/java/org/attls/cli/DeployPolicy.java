// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.findings.Finding;
import org.attls.findings.Severity;
import org.attls.generator.GeneratedPolicy;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;
import org.attls.policy.project.Generation;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.Steps;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.install.InstallFiles;
import org.attls.zos.install.NewPolicy;

/**
 * What is to be installed, and where it goes.
 *
 * @param policy the flat file
 * @param files where it goes
 */
record DeployPolicy(NewPolicy policy, InstallFiles files) {
  private static final Pattern NAME = Pattern.compile("([^/]+)/([^/]+)");

  /**
   * Reads a flat file, or generates the stack that is meant.
   *
   * @return empty if the policy has errors, which are printed
   * @throws UsageException if it cannot be read, or it is not clear what is meant
   */
  static Optional<DeployPolicy> read(
      Console console, List<Path> files, ConnectionProfile profile, DeployOptions options) {
    Inputs inputs = Inputs.readAll(files);
    if (inputs.sources().isEmpty()) {
      return Optional.of(flat(inputs.flatFiles(), profile, options));
    }
    if (!inputs.flatFiles().isEmpty()) {
      throw new UsageException("name .attls files or one flat file, not both");
    }
    return authored(console, inputs, files, profile, options);
  }

  private static DeployPolicy flat(
      List<FlatInput> inputs, ConnectionProfile profile, DeployOptions options) {
    if (inputs.size() != 1) {
      throw new UsageException("name one flat file; a stack has one policy");
    }
    FlatInput input = inputs.getFirst();
    Matcher name = NAME.matcher(options.stack().orElse(""));
    if (!name.matches()) {
      throw new UsageException(
          "add --stack IMAGE/STACK: a flat file does not say for which stack it is");
    }
    Release release = options.releaseOf(input.name());
    return new DeployPolicy(
        new NewPolicy(input.name(), input.content().text(), release),
        target(profile, name.group(1), name.group(2)));
  }

  private static Optional<DeployPolicy> authored(
      Console console,
      Inputs inputs,
      List<Path> files,
      ConnectionProfile profile,
      DeployOptions options) {
    PolicyProject project = new Language().open(inputs.sources());
    Generation generation =
        Generation.of(
            project,
            Transfers.find(options.history(), files),
            Generation.Wish.of(options.naming()).by(Version.release()).at(options.release()),
            all -> List.of(chosen(all, profile, options)),
            Steps.UNWATCHED);
    List<Finding> errors =
        generation.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      FindingsText.print(console.out(), errors, generation.texts(), console.hasColour());
      return Optional.empty();
    }
    GeneratedPolicy policy = generation.policies().getFirst();
    return Optional.of(
        new DeployPolicy(
            new NewPolicy(policy.path(), policy.text(), AuthoredReading.release(project, policy)),
            target(profile, policy.image(), policy.stack())));
  }

  private static Stack chosen(List<Stack> all, ConnectionProfile profile, DeployOptions options) {
    List<Stack> chosen =
        all.stream()
            .filter(each -> options.stack().map(Generation.name(each)::equals).orElse(true))
            .filter(each -> options.stack().isPresent() || isIn(profile, each))
            .toList();
    if (chosen.size() == 1) {
      return chosen.getFirst();
    }
    String there = String.join(", ", all.stream().map(Generation::name).toList());
    throw new UsageException(
        chosen.isEmpty()
            ? "profile "
                + profile.name()
                + " has no files for a stack of the project"
                + options.stack().map(name -> " named " + name).orElse("")
                + "; its stacks are: "
                + there
            : "choose a stack with --stack: " + there);
  }

  private static boolean isIn(ConnectionProfile profile, Stack stack) {
    String image = ((Image) stack.eContainer()).getName();
    return profile.target(image, stack.getName()).isPresent();
  }

  private static InstallFiles target(ConnectionProfile profile, String image, String stack) {
    try {
      return InstallFiles.of(
          image,
          stack,
          profile
              .target(image, stack)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "profile "
                              + profile.name()
                              + " does not say where the policy of stack "
                              + stack
                              + " goes; add "
                              + profile.name()
                              + ".stack."
                              + stack
                              + ".production")));
    } catch (IllegalArgumentException e) {
      throw new UsageException("profile " + profile.name() + ": " + e.getMessage());
    }
  }
}

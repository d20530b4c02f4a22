// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attls.findings.Finding;
import org.attls.findings.Place;
import org.attls.findings.Severity;
import org.attls.generator.GeneratedPolicy;
import org.attls.generator.GenerationOptions;
import org.attls.generator.NamingMode;
import org.attls.generator.PolicyGenerator;
import org.attls.generator.Problem;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;
import org.attls.policy.validation.TargetRelease;

/**
 * The policies of the stacks of a project, for whoever writes them: command line and workbench. It
 * is all or nothing: with an error among the findings no policy may be written.
 *
 * @param findings what is to be said about the files, the history and the output, in canonical
 *     order
 * @param texts the text of every file by its name, for excerpts
 * @param policies the policies in the order of their stacks; none if the files have an error
 */
public record Generation(
    List<Finding> findings, Map<String, String> texts, List<GeneratedPolicy> policies) {

  /** Copies everything, so that the result cannot change. */
  public Generation {
    findings = List.copyOf(findings);
    texts = Map.copyOf(texts);
    policies = List.copyOf(policies);
  }

  /**
   * How policies are to be generated.
   *
   * @param naming how statements are named
   * @param release the release that all images are taken to have; empty for the one that each has
   * @param version the version of the program, for the head of the files; empty for none
   */
  public record Wish(NamingMode naming, Optional<Release> release, Optional<String> version) {
    /** Policies for the releases that the images have, which do not say what made them. */
    public static Wish of(NamingMode naming) {
      return new Wish(naming, Optional.empty(), Optional.empty());
    }

    /** The same with the version of the program. */
    public Wish by(String program) {
      return new Wish(naming, release, Optional.of(program));
    }

    /** The same with a release that all images are taken to have; empty changes nothing. */
    public Wish at(Optional<Release> other) {
      return new Wish(naming, other.or(() -> release), version);
    }
  }

  /** Whether there is an error, so that nothing may be written. */
  public boolean isRefused() {
    return hasErrors(findings);
  }

  /**
   * Checks a project and, if it has no error, generates its stacks. Writes nothing.
   *
   * @param project the project
   * @param history its transfers
   * @param wish how they are generated
   * @param choice which of all its stacks are generated; asked only if there is no error
   * @param steps told of every file that is checked and every stack that is generated
   */
  public static Generation of(
      PolicyProject project,
      HistoryFile history,
      Wish wish,
      UnaryOperator<List<Stack>> choice,
      Steps steps) {
    wish.release().ifPresent(project::assume);
    List<Finding> findings = new ArrayList<>(project.findings(steps));
    findings.addAll(history.findings());
    List<GeneratedPolicy> policies = new ArrayList<>();
    if (!hasErrors(findings)) {
      GenerationOptions options =
          new GenerationOptions(
              wish.release(), wish.version(), Optional.of(SourceHash.of(project.texts())));
      for (Stack stack : choice.apply(stacks(project))) {
        steps.begin(name(stack));
        GeneratedPolicy policy =
            PolicyGenerator.generate(stack, wish.naming(), history.history(), options);
        policies.add(policy);
        policy.problems().forEach(problem -> findings.add(finding(project, stack, problem)));
      }
    }
    Map<String, String> texts = new HashMap<>(project.texts());
    texts.putAll(history.texts());
    return new Generation(findings.stream().distinct().sorted().toList(), texts, policies);
  }

  /** The name of a stack for people: IMAGE/STACK. */
  public static String name(Stack stack) {
    return ((Image) stack.eContainer()).getName() + "/" + stack.getName();
  }

  /** The release that a generated policy of a project is for; empty if its image has none. */
  public static Optional<Release> release(PolicyProject project, GeneratedPolicy policy) {
    return project.images().stream()
        .filter(image -> policy.image().equals(image.getName()))
        .findFirst()
        .flatMap(TargetRelease::of);
  }

  private static List<Stack> stacks(PolicyProject project) {
    return project.images().stream().map(Image::getStacks).flatMap(List::stream).toList();
  }

  private static boolean hasErrors(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private static Finding finding(PolicyProject project, Stack stack, Problem problem) {
    Place place = project.place(problem.origin().orElse(stack));
    return Finding.at(problem.code(), place, problem.args().toArray());
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.generator.Draft.Line;
import org.attls.generator.history.History;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;
import org.attls.pagent.flatfile.FlatFileWriter;

/**
 * Generates the policy of a TCP/IP stack out of its authoring objects. The result depends on
 * nothing else: neither on the time nor on the machine.
 */
public final class PolicyGenerator {
  private PolicyGenerator() {}

  /** A TTLSRule to be, with what decides its place. */
  private record Ranked(Draft rule, int priority, String name) {}

  /**
   * Generates a policy.
   *
   * @param stack a stack of an image, all of whose references are resolved
   * @param mode how statements are named and ranked
   * @param history the transfers to print at the head of the file
   * @return the policy, and what it cannot express
   * @throws IllegalArgumentException if the authoring objects are not valid; the checks of the
   *     language tell why and where
   */
  public static GeneratedPolicy generate(Stack stack, NamingMode mode, History history) {
    Image image = image(stack);
    Release release =
        Release.find(String.valueOf(image.getRelease()))
            .orElseThrow(() -> Invalid.because(image, "has the release " + image.getRelease()));
    List<RulePart> parts = Expansion.of(stack);
    Priorities priorities = Priorities.of(parts, mode);
    List<Draft> rules = rules(stack, parts, priorities, new ReleaseDefaults(release), mode);
    Assembly assembly = Assembly.of(Header.lines(stack, release, mode, history), rules, mode);
    String text = FlatFileWriter.write(assembly.file());

    List<Problem> problems = new ArrayList<>();
    if (!priorities.suffice()) {
      problems.add(
          new Problem(
              FindingCode.TOO_MANY_RULES,
              List.of(mode.word(), stack.getName(), priorities.needed(), priorities.available()),
              stack));
    }
    String name = GeneratedPolicy.path(image.getName(), stack.getName());
    problems.addAll(new OutputProblems(name, assembly, text).find());
    return new GeneratedPolicy(image.getName(), stack.getName(), assembly.file(), text, problems);
  }

  private static Image image(Stack stack) {
    if (stack.eContainer() instanceof Image image) {
      return image;
    }
    throw Invalid.because(stack, "is in no image");
  }

  /** The rules as a stack searches them: the highest priority first, among equals by name. */
  private static List<Draft> rules(
      Stack stack,
      List<RulePart> parts,
      Priorities priorities,
      ReleaseDefaults defaults,
      NamingMode mode) {
    Naming naming = Naming.of(mode);
    Conditions conditions = new Conditions(naming);
    Actions actions = new Actions(stack, defaults, naming);
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      RulePart part = parts.get(i);
      int priority = priorities.values().get(i);
      List<Line> lines = new ArrayList<>(conditions.of(part));
      lines.add(Line.of("Priority", Integer.toString(priority)));
      part.verbatim()
          .timeConditions()
          .forEach(time -> lines.add(new Line.InPlace("IpTimeCondition", time)));
      lines.addAll(actions.of(part));
      Label.Telling label = naming.rule(part);
      Draft rule = new Draft("TTLSRule", label, lines, part.rule());
      ranked.add(new Ranked(rule, priority, NameShortener.fit(label.parts())));
    }
    ranked.sort(Comparator.comparingInt(Ranked::priority).reversed().thenComparing(Ranked::name));
    return ranked.stream().map(Ranked::rule).toList();
  }
}

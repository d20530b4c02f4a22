// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attls.findings.FindingCode;
import org.attls.generator.Priorities.Contradiction;
import org.attls.generator.history.History;
import org.attls.model.policy.RuleScope;
import org.attls.model.policy.Stack;
import org.attls.pagent.flatfile.FlatFileWriter;
import org.eclipse.emf.ecore.EObject;

/**
 * Generates the policy of a TCP/IP stack out of its authoring objects. The result depends on
 * nothing else: neither on the time nor on the machine.
 */
public final class PolicyGenerator {
  private PolicyGenerator() {}

  /**
   * Generates a policy for the release of the image.
   *
   * @see #generate(Stack, NamingMode, History, GenerationOptions)
   */
  public static GeneratedPolicy generate(Stack stack, NamingMode mode, History history) {
    return generate(stack, mode, history, GenerationOptions.none());
  }

  /**
   * Generates a policy.
   *
   * @param stack a stack of an image, all of whose references are resolved
   * @param mode how statements are named and ranked
   * @param history the transfers to print at the head of the file
   * @param options the release, if not that of the image, and what the head is to say
   * @return the policy, and what it cannot express
   * @throws IllegalArgumentException if the authoring objects are not valid; the checks of the
   *     language tell why and where
   */
  public static GeneratedPolicy generate(
      Stack stack, NamingMode mode, History history, GenerationOptions options) {
    Target target = Target.of(stack, options);
    List<RulePart> parts = Expansion.of(target);
    Priorities priorities = Priorities.of(parts, mode);
    List<Draft> rules = rules(target, parts, priorities, mode);
    Assembly assembly = Assembly.of(Header.lines(target, options, mode, history), rules, mode);
    String text = FlatFileWriter.write(assembly.file());
    List<List<Source>> sources = new ArrayList<>();
    sources.addAll(Collections.nCopies(assembly.file().header().size(), List.of()));
    sources.addAll(assembly.sources());

    List<Problem> problems = new ArrayList<>();
    if (!priorities.suffice()) {
      problems.add(
          new Problem(
              FindingCode.TOO_MANY_RULES,
              List.of(mode.word(), stack.getName(), priorities.needed(), priorities.available()),
              stack));
    }
    priorities.tooLow().ifPresent(place -> problems.add(tooLow(parts.get(place), stack)));
    for (Contradiction each : priorities.contradictions()) {
      problems.add(problem(parts, priorities, each));
    }
    String image = target.image().getName();
    String name = GeneratedPolicy.path(image, stack.getName());
    problems.addAll(new OutputProblems(name, text, sources).find());
    return new GeneratedPolicy(image, stack.getName(), assembly.file(), text, sources, problems);
  }

  private static Problem problem(
      List<RulePart> parts, Priorities priorities, Contradiction contradiction) {
    RulePart earlier = parts.get(contradiction.earlier());
    RulePart later = parts.get(contradiction.later());
    RuleScope source = later.ranked().or(earlier::ranked).orElseThrow();
    boolean same = earlier.rule() == later.rule();
    return new Problem(
        FindingCode.PRIORITY_AGAINST_ORDER,
        List.of(
            name(earlier, same),
            priorities.values().get(contradiction.earlier()),
            name(later, same),
            priorities.values().get(contradiction.later())),
        source);
  }

  private static Problem tooLow(RulePart part, Stack stack) {
    EObject source = part.ranked().isPresent() ? part.ranked().get() : part.rule();
    return new Problem(
        FindingCode.PRIORITY_TOO_LOW, List.of(name(part, true), stack.getName()), source);
  }

  private static String name(RulePart part, boolean withRow) {
    String rule = part.rule().getName();
    return withRow ? rule + ", row " + part.descriptor().getName() : rule;
  }

  /** The rules as a stack searches them: the highest priority first, among equals by name. */
  private static List<Draft> rules(
      Target target, List<RulePart> parts, Priorities priorities, NamingMode mode) {
    Naming naming = Naming.of(mode);
    RuleDrafts drafts = new RuleDrafts(target, naming);
    Map<Draft, Integer> ranked = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      int priority = priorities.values().get(i);
      ranked.put(drafts.of(parts.get(i), priority), priority);
    }
    Map<Draft, String> names = NameAllocator.allocate(ranked.keySet());
    Comparator<Draft> byPriority = Comparator.comparing(ranked::get, Comparator.reverseOrder());
    return ranked.keySet().stream().sorted(byPriority.thenComparing(names::get)).toList();
  }
}

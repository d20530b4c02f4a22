// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attls.generator.GeneratedPolicy;

/**
 * Which text made which line of a generated policy. It holds on to no object of the model.
 *
 * @param path where the policy belongs: IMAGE/STACK/attls.policy
 * @param lines all its lines, in order
 * @param others parts of the files of the project that may make no line: settings, key rings, ports
 *     and other properties, for what is the default anyway is not written
 */
public record Explanation(
    String path, List<ExplanationLine> lines, List<ExplanationSource> others) {
  /** Copies the lists, so that the explanation cannot change. */
  public Explanation {
    lines = List.copyOf(lines);
    others = List.copyOf(others);
  }

  /** Explains policies of a project, in their order. */
  public static List<Explanation> of(PolicyProject project, List<GeneratedPolicy> policies) {
    ExplanationSources sources = new ExplanationSources(project);
    return policies.stream().map(policy -> of(policy, sources)).toList();
  }

  private static Explanation of(GeneratedPolicy policy, ExplanationSources sources) {
    List<String> texts = policy.text().lines().toList();
    return new Explanation(
        policy.path(),
        IntStream.range(0, texts.size())
            .mapToObj(
                i -> new ExplanationLine(i + 1, texts.get(i), sources.of(policy.sources().get(i))))
            .toList(),
        sources.others());
  }

  /**
   * A line by its number.
   *
   * @param number from 1
   * @return empty if there is no such line
   */
  public Optional<ExplanationLine> line(int number) {
    return number >= 1 && number <= lines.size()
        ? Optional.of(lines.get(number - 1))
        : Optional.empty();
  }

  /**
   * The lines that a line of the text made. Where objects, properties or values begin on it, these
   * are all lines that one of them has a part in; else those that the innermost object or property
   * around it alone decides on.
   *
   * @param file the file, as the project names it
   * @param line the number of the line, from 1
   */
  public List<ExplanationLine> madeBy(String file, int line) {
    List<ExplanationLine> made = having(source -> source.beginsAt(file, line));
    boolean begins = others.stream().anyMatch(source -> source.beginsAt(file, line));
    return begins || !made.isEmpty() ? made : madeAround(file, line);
  }

  private List<ExplanationLine> madeAround(String file, int line) {
    Optional<ExplanationSource> innermost =
        Stream.concat(others.stream(), lines.stream().flatMap(each -> each.sources().stream()))
            .filter(source -> source.covers(file, line))
            .min(
                Comparator.comparingInt(ExplanationSource::height)
                    .thenComparing(source -> source.whole().column(), Comparator.reverseOrder()));
    return innermost.map(this::decidedBy).orElse(List.of());
  }

  private List<ExplanationLine> decidedBy(ExplanationSource source) {
    List<ExplanationLine> own =
        lines.stream()
            .filter(line -> line.sources().stream().limit(1).anyMatch(source::equals))
            .toList();
    return own.isEmpty() ? having(source::equals) : own;
  }

  private List<ExplanationLine> having(Predicate<ExplanationSource> condition) {
    return lines.stream().filter(line -> line.sources().stream().anyMatch(condition)).toList();
  }
}

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
 * @param settings the settings and key rings of the project, also those that make no line: for what
 *     is the default anyway none is written
 */
public record Explanation(
    String path, List<ExplanationLine> lines, List<ExplanationSource> settings) {
  /** Copies the lists, so that the explanation cannot change. */
  public Explanation {
    lines = List.copyOf(lines);
    settings = List.copyOf(settings);
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
        sources.settings());
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
   * The lines that a line of the text made. On the first line of an object, these are all lines
   * that it has a part in; inside of it, where no smaller object is, those that it alone decides
   * on.
   *
   * @param file the file, as the project names it
   * @param line the number of the line, from 1
   */
  public List<ExplanationLine> madeBy(String file, int line) {
    Optional<ExplanationSource> innermost =
        Stream.concat(settings.stream(), lines.stream().flatMap(each -> each.sources().stream()))
            .filter(source -> source.covers(file, line))
            .min(
                Comparator.comparingInt(ExplanationSource::height)
                    .thenComparing(source -> source.whole().column(), Comparator.reverseOrder()));
    return innermost.map(source -> madeBy(source, line)).orElse(List.of());
  }

  private List<ExplanationLine> madeBy(ExplanationSource source, int line) {
    List<ExplanationLine> all = having(each -> each.sources().contains(source));
    if (line == source.whole().line()) {
      return all;
    }
    List<ExplanationLine> own =
        having(each -> !each.sources().isEmpty() && each.sources().getFirst().equals(source));
    return own.isEmpty() ? all : own;
  }

  private List<ExplanationLine> having(Predicate<ExplanationLine> condition) {
    return lines.stream().filter(condition).toList();
  }
}

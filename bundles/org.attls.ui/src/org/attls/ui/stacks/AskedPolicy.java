// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.pagent.source.FlatNode;
import org.attls.policy.project.Explanation;
import org.attls.policy.project.ExplanationLine;
import org.attls.policy.project.ExplanationSource;
import org.eclipse.core.resources.IFile;

/**
 * A policy that questions are asked about, with what its lines are to the one who wrote it.
 *
 * @param subject what it is the policy of
 * @param space its rules
 * @param lines the lines of the flat text
 * @param explanation which text made which line; empty for what was written as a flat file
 */
public record AskedPolicy(
    Subject subject, PolicySpace space, Lines lines, Optional<Explanation> explanation) {
  /** What tells a rule from others, where an author did not write it himself. */
  private static final List<String> TELLING = List.of("connectivity rule", "requirement row");

  /** What a rule is called: by the objects that it was made of, and by its own name. */
  public String told(PolicyRule rule) {
    String made =
        sources(rule.statement()).stream()
            .filter(source -> TELLING.contains(source.kind()))
            .sorted(Comparator.comparingInt(source -> TELLING.indexOf(source.kind())))
            .map(ExplanationSource::name)
            .distinct()
            .collect(Collectors.joining(", "));
    return made.isEmpty() ? "rule " + rule.name() : made + " (rule " + rule.name() + ")";
  }

  /** Where a line comes from: the authoring text that made it, or the flat file itself. */
  public Optional<Where> where(FlatNode node) {
    if (explanation.isPresent()) {
      return sources(node).stream()
          .findFirst()
          .map(source -> Where.of(subject.project(), source.place()));
    }
    return file().map(file -> Where.of(subject.project(), place(file, node)));
  }

  /** Where the author wrote a rule: the connectivity rule rather than a part of it. */
  public Optional<Where> where(PolicyRule rule) {
    return sources(rule.statement()).stream()
        .filter(source -> source.kind().equals(TELLING.getFirst()))
        .findFirst()
        .map(source -> Where.of(subject.project(), source.place()))
        .or(() -> where(rule.statement()));
  }

  private List<ExplanationSource> sources(FlatNode node) {
    int line = lines.place("", node.span().start(), 0).line();
    return explanation
        .flatMap(all -> all.line(line))
        .map(ExplanationLine::sources)
        .orElse(List.of());
  }

  private Optional<IFile> file() {
    return switch (subject) {
      case Subject.Flat flat -> Optional.of(flat.file());
      case Subject.Saved saved -> Optional.of(saved.file());
      case Subject.Generated generated -> Optional.of(generated.file());
      case Subject.Past past -> Optional.empty();
      case Subject.Stack stack -> Optional.empty();
    };
  }

  private Place place(IFile file, FlatNode node) {
    return lines.place(
        file.getProjectRelativePath().toString(), node.span().start(), node.span().length());
  }
}

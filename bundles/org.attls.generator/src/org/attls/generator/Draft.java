// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.eclipse.emf.ecore.EObject;

/**
 * A statement of the policy file whose name is not yet settled. Drafts with the same statement,
 * label and lines are one: the file has the statement once and all refer to it.
 */
final class Draft {
  private final String statement;
  private final Label label;
  private final List<Line> lines;
  private final List<Source> sources;
  private final EObject apart;
  private final int hash;

  private Draft(
      String statement, Label label, List<Line> lines, List<Source> sources, EObject apart) {
    this.statement = statement;
    this.label = label;
    this.lines = ordered(statement, lines);
    this.sources = List.copyOf(sources);
    this.apart = apart;
    this.hash = Objects.hash(statement, label, this.lines);
  }

  /**
   * A draft.
   *
   * @param statement the keyword of the statement
   * @param label what it wants to be called
   * @param lines its lines, in any order
   * @param sources what in the text it comes from, the most specific first; they do not count for
   *     equality
   */
  static Draft of(String statement, Label label, List<Line> lines, List<Source> sources) {
    return new Draft(statement, label, lines, sources, null);
  }

  /** A draft that comes from all that its lines come from. */
  static Draft of(String statement, Label label, List<Line> lines) {
    Set<Source> sources = new LinkedHashSet<>();
    lines.forEach(line -> sources.addAll(line.sources()));
    return of(statement, label, lines, List.copyOf(sources));
  }

  /** This draft, but one only with drafts that are kept apart for the same object. */
  Draft apartFor(EObject object) {
    return new Draft(statement, label, lines, sources, object);
  }

  String statement() {
    return statement;
  }

  Label label() {
    return label;
  }

  /** The lines in the order of the catalogue; those that add to one list keep theirs. */
  List<Line> lines() {
    return lines;
  }

  List<Source> sources() {
    return sources;
  }

  private static List<Line> ordered(String statement, List<Line> lines) {
    return lines.size() < 2
        ? List.copyOf(lines)
        : lines.stream()
            .sorted(Comparator.comparingInt(line -> place(statement, line.keyword())))
            .toList();
  }

  /** The order of a parameter, or of the first one that adds to the same list. */
  private static int place(String statement, String keyword) {
    Parameter parameter =
        Catalogue.get()
            .parameter(statement, keyword)
            .orElseThrow(() -> new IllegalStateException("no " + keyword + " in " + statement));
    if (parameter.list().isEmpty()) {
      return parameter.order();
    }
    return Catalogue.get().parameters(statement).stream()
        .filter(other -> other.list().equals(parameter.list()))
        .mapToInt(Parameter::order)
        .min()
        .orElseThrow();
  }

  /** What the statement says, in a form that is the same for the same content only. */
  String fingerprint() {
    return statement + fingerprint(lines);
  }

  private static String fingerprint(List<Line> lines) {
    StringBuilder text = new StringBuilder("{");
    for (Line line : lines) {
      text.append(line.keyword()).append(' ');
      text.append(
          switch (line.content()) {
            case Line.Content.Text value -> value.text();
            case Line.Content.Name name -> name.target().fingerprint();
            case Line.Content.Block block -> fingerprint(block.lines());
          });
      text.append('\n');
    }
    return text.append('}').toString();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Draft draft
            && hash == draft.hash
            && apart == draft.apart
            && statement.equals(draft.statement)
            && label.equals(draft.label)
            && lines.equals(draft.lines);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;

/**
 * A statement of the policy file whose name is not yet settled. Drafts with the same statement,
 * label and lines are one: the file has the statement once and all refer to it.
 */
final class Draft {
  private final String statement;
  private final Label label;
  private final List<Line> lines;
  private final EObject source;
  private final int hash;

  /** A line of a statement. */
  sealed interface Line {
    /** The keyword of the parameter. */
    String keyword();

    /** A parameter with a value. */
    record Value(String keyword, String text) implements Line {}

    /** A parameter that names another statement. */
    record Reference(String keyword, Draft target) implements Line {}

    /** A statement in place of a value, with its lines. */
    record InPlace(String keyword, List<Line> lines) implements Line {
      /** Copies the lines, so that it cannot change. */
      public InPlace {
        lines = List.copyOf(lines);
      }
    }

    static Line of(String keyword, String text) {
      return new Value(keyword, text);
    }

    static Line of(String keyword, Draft target) {
      return new Reference(keyword, target);
    }
  }

  /**
   * A draft.
   *
   * @param statement the keyword of the statement
   * @param label what it wants to be called
   * @param lines its lines, in any order
   * @param source the authoring object that it comes from; does not count for equality
   */
  Draft(String statement, Label label, List<Line> lines, EObject source) {
    this.statement = statement;
    this.label = label;
    this.lines = List.copyOf(lines);
    this.source = source;
    this.hash = Objects.hash(statement, label, this.lines);
  }

  String statement() {
    return statement;
  }

  Label label() {
    return label;
  }

  List<Line> lines() {
    return lines;
  }

  EObject source() {
    return source;
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
          switch (line) {
            case Line.Value value -> value.text();
            case Line.Reference reference -> reference.target().fingerprint();
            case Line.InPlace block -> fingerprint(block.lines());
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
            && statement.equals(draft.statement)
            && label.equals(draft.label)
            && lines.equals(draft.lines);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}

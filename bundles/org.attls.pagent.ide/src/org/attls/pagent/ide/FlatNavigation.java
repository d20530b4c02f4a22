// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.pagent.edit.Edit;
import org.attls.pagent.edit.PolicyEdits;
import org.attls.pagent.flatfile.Lexical;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/** From names to what they name, and back. Names hold within one file. */
public final class FlatNavigation {
  private FlatNavigation() {}

  /** The statement whose name or keyword an offset touches, or that is named there. */
  public static Optional<FlatStatement> statement(FlatPolicy policy, int offset) {
    Cursor cursor = new Cursor(policy, offset);
    return cursor
        .setting()
        .flatMap(policy::target)
        .or(() -> cursor.head().filter(statement -> !statement.nameSpan().isEmpty()));
  }

  /** The word at an offset that stands for a statement: what a link underlines. */
  public static Optional<Span> word(FlatPolicy policy, int offset) {
    Cursor cursor = new Cursor(policy, offset);
    return cursor
        .setting()
        .filter(setting -> FlatPolicy.targetType(setting).isPresent())
        .map(FlatSetting::valueSpan)
        .or(() -> cursor.head().map(FlatStatement::nameSpan))
        .filter(span -> !span.isEmpty() && span.touches(offset));
  }

  /** Where a statement is named, its own name first. */
  public static List<Span> references(FlatPolicy policy, FlatStatement statement) {
    List<Span> spans = new ArrayList<>();
    spans.add(statement.nameSpan());
    if (!statement.isInline()) {
      PolicyEdits.references(policy, statement).forEach(each -> spans.add(each.valueSpan()));
    }
    return spans;
  }

  /**
   * Why a statement cannot be renamed so; empty if it can.
   *
   * @param name the new name
   */
  public static Optional<String> renameProblem(
      FlatPolicy policy, FlatStatement statement, String name) {
    Optional<String> lexical =
        Lexical.nameProblem(name).map(problem -> "The name " + problem + ".");
    if (lexical.isPresent() || name.equals(statement.name())) {
      return lexical;
    }
    String type = statement.canonicalKeyword();
    return policy.named(type, name).isEmpty()
        ? Optional.empty()
        : Optional.of("There is a " + type + " " + name + " already.");
  }

  /** The changes that rename a statement wherever it is named. */
  public static List<Edit> rename(FlatPolicy policy, FlatStatement statement, String name) {
    return PolicyEdits.rename(policy, statement, name);
  }
}

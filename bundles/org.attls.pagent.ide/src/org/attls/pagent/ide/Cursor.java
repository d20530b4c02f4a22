// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import java.util.Optional;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/**
 * Where in a flat file an offset is.
 *
 * @param policy the file
 * @param offset the offset, from 0 to the length of the text
 */
record Cursor(FlatPolicy policy, int offset) {

  /** The setting that the offset touches. */
  Optional<FlatSetting> setting() {
    return node().filter(FlatSetting.class::isInstance).map(FlatSetting.class::cast);
  }

  /** The innermost node that the offset touches. */
  Optional<FlatNode> node() {
    return policy.at(offset);
  }

  /** The statement whose keyword or name the offset touches. */
  Optional<FlatStatement> head() {
    return node()
        .filter(FlatStatement.class::isInstance)
        .map(FlatStatement.class::cast)
        .filter(
            statement ->
                statement.keywordSpan().touches(offset) || statement.nameSpan().touches(offset));
  }

  /** The innermost statement whose block the offset is in; empty at the top level. */
  Optional<FlatStatement> block() {
    FlatNode at = node().orElse(null);
    while (at != null) {
      if (at instanceof FlatStatement statement && isIn(statement)) {
        return Optional.of(statement);
      }
      at = at.parent().orElse(null);
    }
    return Optional.empty();
  }

  private boolean isIn(FlatStatement statement) {
    return statement.openingBrace().filter(open -> open.end() <= offset).isPresent()
        && statement.closingBrace().filter(close -> close.start() < offset).isEmpty();
  }

  /** Whether the offset is in a comment. */
  boolean isInComment() {
    return policy.comments().stream()
        .anyMatch(comment -> comment.start() < offset && offset <= comment.end());
  }

  /** The beginning of the word that ends at the offset; the offset itself behind a blank. */
  int wordStart() {
    int at = offset;
    while (at > 0 && policy.text().charAt(at - 1) > ' ') {
      at--;
    }
    return at;
  }

  /** The part of the word before the offset. */
  String prefix() {
    return policy.text().substring(wordStart(), offset);
  }

  /** Whether nothing but blanks stands before the word on its line. */
  boolean isFirstWord() {
    for (int at = wordStart(); at > 0; at--) {
      char before = policy.text().charAt(at - 1);
      if (before == '\n' || before == '\r') {
        return true;
      }
      if (before > ' ') {
        return false;
      }
    }
    return true;
  }

  /** The parameter whose value belongs at the offset, when its keyword begins the line. */
  Optional<Parameter> parameterOfLine() {
    Span keyword = keywordOfLine();
    String word = keyword.of(policy.text());
    return block()
        .flatMap(FlatStatement::type)
        .map(Statement::keyword)
        .flatMap(statement -> Catalogue.get().parameter(statement, word));
  }

  private Span keywordOfLine() {
    String text = policy.text();
    int start = offset;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    while (start < offset && text.charAt(start) <= ' ') {
      start++;
    }
    int end = start;
    while (end < offset && text.charAt(end) > ' ') {
      end++;
    }
    return new Span(start, end);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.edit;

import java.util.ArrayList;
import java.util.List;
import org.attls.pagent.flatfile.FlatFileWriter;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/**
 * Changes of a flat file that keep everything around: comments, layout, other lines. Each answers
 * the edits of the text, see {@link Edit#apply}.
 */
public final class PolicyEdits {
  private PolicyEdits() {}

  /** Rewrites the value of a setting alone; a value that was missing comes behind a blank. */
  public static Edit setValue(FlatSetting setting, String value) {
    Span span = setting.valueSpan();
    return new Edit(span, span.isEmpty() ? ' ' + value : value);
  }

  /** Rewrites the keyword of a statement or setting alone. */
  public static Edit setKeyword(FlatNode node, String keyword) {
    return new Edit(node.keywordSpan(), keyword);
  }

  /**
   * Renames a statement at the top level, and every setting that names it.
   *
   * @param statement a statement of the policy; one without a name gets one
   */
  public static List<Edit> rename(FlatPolicy policy, FlatStatement statement, String name) {
    List<Edit> edits = new ArrayList<>();
    Span span = statement.nameSpan();
    edits.add(new Edit(span, span.isEmpty() ? ' ' + name : name));
    if (!statement.isInline()) {
      references(policy, statement).forEach(reference -> edits.add(setValue(reference, name)));
    }
    return edits;
  }

  /** The settings that name a statement at the top level. */
  public static List<FlatSetting> references(FlatPolicy policy, FlatStatement statement) {
    String type = statement.canonicalKeyword();
    String name = statement.name();
    return policy
        .allSettings()
        .filter(setting -> FlatPolicy.targetType(setting).filter(type::equals).isPresent())
        .filter(setting -> setting.value().equals(name))
        .toList();
  }

  /** Removes a statement or setting with the lines that it stands on, where nothing else does. */
  public static Edit remove(FlatPolicy policy, FlatNode node) {
    String text = policy.text();
    Span span = node.span();
    Span lines = TextLines.whole(text, span);
    boolean alone =
        TextLines.isBlank(text, lines.start(), span.start())
            && (TextLines.isBlank(text, span.end(), lines.end()) || isComment(text, span.end()));
    return new Edit(alone ? lines : span, "");
  }

  private static boolean isComment(String text, int from) {
    int end = TextLines.end(text, from);
    int at = from;
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
    return at == end || text.charAt(at) == '#';
  }

  /**
   * Adds a setting as the last line of a statement, laid out as the lines there are.
   *
   * @param statement a statement with both braces
   */
  public static Edit add(FlatPolicy policy, FlatStatement statement, String keyword, String value) {
    String text = policy.text();
    FlatSetting model = statement.settings().reduce((first, last) -> last).orElse(null);
    int open = statement.openingBrace().orElseThrow().end();
    int after = model == null ? open : model.span().end();
    int lineEnd = TextLines.end(text, after);
    int outer = column(text, statement.keywordSpan().start());
    int indent = model == null ? outer + 2 : column(text, model.keywordSpan().start());
    int column =
        model == null ? FlatFileWriter.VALUE_COLUMN - 1 : column(text, model.valueSpan().start());
    int gap = Math.max(1, column - indent - keyword.length());
    String line = " ".repeat(indent) + keyword + " ".repeat(gap) + value;
    return Edit.of(lineEnd, lineEnd, TextLines.lineEnd(text) + line);
  }

  private static int column(String text, int offset) {
    return offset - TextLines.start(text, offset);
  }
}

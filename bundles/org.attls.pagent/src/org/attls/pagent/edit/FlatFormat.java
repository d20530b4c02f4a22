// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.edit;

import java.util.ArrayList;
import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/**
 * Lays out a flat file: indents, puts braces on lines of their own and values into their column.
 * Only blanks and line ends change; comments in column 1 stay there.
 */
public final class FlatFormat {
  private final String text;
  private final FlatStyle style;
  private final List<Edit> edits = new ArrayList<>();
  private int behind = -1;

  private FlatFormat(String text, FlatStyle style) {
    this.text = text;
    this.style = style;
  }

  /**
   * Whether a file can be laid out. Where braces are missing the indentation tells what was meant,
   * and moving text would carry sequence numbers into it.
   */
  public static boolean isPossible(FlatPolicy policy) {
    return policy.faults().stream().allMatch(fault -> fault.code() == FindingCode.BRACE_ON_LINE);
  }

  /** The changes that lay out a file; none if that is not possible. */
  public static List<Edit> edits(FlatPolicy policy, FlatStyle style) {
    if (!isPossible(policy)) {
      return List.of();
    }
    FlatFormat format = new FlatFormat(policy.text(), style);
    format.nodes(policy.contents(), 0);
    format.comments(policy);
    format.emptyEnds();
    return List.copyOf(format.edits);
  }

  /** The text of a file, laid out. */
  public static String format(FlatPolicy policy, FlatStyle style) {
    return Edit.apply(policy.text(), edits(policy, style));
  }

  private void nodes(List<FlatNode> nodes, int depth) {
    for (FlatNode node : nodes) {
      switch (node) {
        case FlatSetting setting -> {
          piece(setting.span(), depth);
          gap(setting.keywordSpan(), setting.span().end(), depth);
        }
        case FlatStatement statement -> statement(statement, depth);
      }
    }
  }

  private void statement(FlatStatement statement, int depth) {
    Span head = new Span(statement.keywordSpan().start(), statement.operands().end());
    if (!head.isEmpty()) {
      piece(head, depth);
      gap(statement.keywordSpan(), head.end(), depth);
    }
    statement.openingBrace().ifPresent(brace -> piece(brace, depth));
    nodes(statement.contents(), depth + 1);
    statement.closingBrace().ifPresent(brace -> piece(brace, depth));
  }

  /** Puts a piece at the beginning of a line, indented. */
  private void piece(Span piece, int depth) {
    int lineStart = TextLines.start(text, piece.start());
    String indent = " ".repeat(depth * style.indent());
    if (behind >= lineStart) {
      if (TextLines.isBlank(text, behind, piece.start())) {
        edit(behind, piece.start(), TextLines.lineEnd(text) + indent);
      }
    } else if (TextLines.isBlank(text, lineStart, piece.start())) {
      edit(lineStart, piece.start(), indent);
    }
    behind = piece.end();
  }

  /** Puts what follows a keyword into its column. */
  private void gap(Span keyword, int end, int depth) {
    int from = keyword.end();
    int to = from;
    while (to < end && text.charAt(to) <= ' ') {
      to++;
    }
    if (to < end) {
      int column = depth * style.indent() + keyword.length() + 1;
      edit(from, to, " ".repeat(Math.max(1, style.valueColumn() - column)));
    }
  }

  /** Indents comments that stand alone on their line and are indented already. */
  private void comments(FlatPolicy policy) {
    for (Span comment : policy.comments()) {
      int lineStart = TextLines.start(text, comment.start());
      if (comment.start() > lineStart && TextLines.isBlank(text, lineStart, comment.start())) {
        int depth = depth(policy, comment.start());
        edit(lineStart, comment.start(), " ".repeat(depth * style.indent()));
      }
    }
  }

  private static int depth(FlatPolicy policy, int offset) {
    int depth = 0;
    for (FlatNode at = policy.at(offset).orElse(null); at != null; ) {
      boolean inside =
          at instanceof FlatStatement statement
              && statement.openingBrace().filter(open -> open.end() <= offset).isPresent()
              && statement.closingBrace().filter(close -> close.start() < offset).isEmpty();
      depth += inside ? 1 : 0;
      at = at.parent().orElse(null);
    }
    return depth;
  }

  /** Takes blanks at the ends of lines away. */
  private void emptyEnds() {
    for (int at = 0; at < text.length(); ) {
      int end = TextLines.end(text, at);
      int last = end;
      while (last > at && (text.charAt(last - 1) == ' ' || text.charAt(last - 1) == '\t')) {
        last--;
      }
      edit(last, end, "");
      at = TextLines.next(text, end);
    }
  }

  private void edit(int start, int end, String replacement) {
    if (!text.substring(start, end).equals(replacement)) {
      edits.add(Edit.of(start, end, replacement));
    }
  }
}

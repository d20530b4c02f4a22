// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import java.util.ArrayList;
import java.util.List;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.Span;

/** Finds what can be folded: statements and comments of several lines. */
public final class FlatFold {
  private FlatFold() {}

  /** The stretches that can be folded, from their first character on, in the order of the text. */
  public static List<Span> of(FlatPolicy policy) {
    Lines lines = Lines.of(policy.text());
    List<Span> folds = new ArrayList<>(comments(policy, lines));
    policy
        .allStatements()
        .map(statement -> statement.span())
        .filter(span -> isOverLines(lines, span))
        .forEach(folds::add);
    folds.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return folds;
  }

  /** Comments on lines that follow each other are one. */
  private static List<Span> comments(FlatPolicy policy, Lines lines) {
    List<Span> blocks = new ArrayList<>();
    Span block = null;
    int lastLine = 0;
    for (Span comment : policy.comments()) {
      int line = place(lines, comment).line();
      if (block != null && line == lastLine + 1 && isFirstOnLine(policy.text(), comment)) {
        block = new Span(block.start(), comment.end());
      } else {
        addBlock(blocks, block, lines);
        block = isFirstOnLine(policy.text(), comment) ? comment : null;
      }
      lastLine = line;
    }
    addBlock(blocks, block, lines);
    return blocks;
  }

  private static void addBlock(List<Span> blocks, Span block, Lines lines) {
    if (block != null && isOverLines(lines, block)) {
      blocks.add(block);
    }
  }

  private static boolean isFirstOnLine(String text, Span comment) {
    int at = comment.start();
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
  }

  private static boolean isOverLines(Lines lines, Span span) {
    Place place = place(lines, span);
    return place.endLine() > place.line();
  }

  private static Place place(Lines lines, Span span) {
    return lines.place("", span.start(), span.length());
  }
}

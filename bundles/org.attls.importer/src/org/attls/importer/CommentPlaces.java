// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/**
 * Finds the line or statement that a comment is about: the one on its line, else the one that
 * follows in the same block, else the one whose block it stands in.
 */
final class CommentPlaces {
  private final FlatPolicy policy;
  private final List<FlatNode> nodes = new ArrayList<>();

  CommentPlaces(FlatPolicy policy) {
    this.policy = policy;
    policy.contents().forEach(this::collect);
  }

  private void collect(FlatNode node) {
    nodes.add(node);
    if (node instanceof FlatStatement statement) {
      statement.contents().forEach(this::collect);
    }
  }

  /** What a comment is about; empty at the end of the file. */
  Optional<FlatNode> of(Span comment) {
    int index = index(comment.start());
    Optional<FlatNode> before = index == 0 ? Optional.empty() : Optional.of(nodes.get(index - 1));
    Optional<FlatNode> after =
        index == nodes.size() ? Optional.empty() : Optional.of(nodes.get(index));
    Optional<FlatNode> onLine = before.flatMap(node -> onLine(node, comment.start()));
    if (onLine.isPresent()) {
      return onLine;
    }
    Optional<FlatStatement> block = before.flatMap(node -> block(node, comment.start()));
    return after
        .filter(node -> node.parent().equals(block))
        .or(() -> block.map(FlatNode.class::cast));
  }

  /** The index of the first node behind an offset. */
  private int index(int offset) {
    int low = 0;
    int high = nodes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (nodes.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The node, or the statement around it, that begins or ends on the line of an offset. */
  private Optional<FlatNode> onLine(FlatNode node, int offset) {
    if (isOneLine(node.keywordSpan().start(), offset)) {
      return Optional.of(node);
    }
    Optional<FlatStatement> statement =
        node instanceof FlatStatement own ? Optional.of(own) : node.parent();
    while (statement.isPresent()) {
      Optional<Span> brace = statement.get().closingBrace();
      if (brace.isPresent()
          && brace.get().start() < offset
          && isOneLine(brace.get().start(), offset)) {
        return Optional.of(statement.get());
      }
      statement = statement.get().parent();
    }
    return Optional.empty();
  }

  /** The innermost statement that an offset is in; the node is the last one before it. */
  private static Optional<FlatStatement> block(FlatNode node, int offset) {
    Optional<FlatStatement> statement =
        node instanceof FlatStatement own ? Optional.of(own) : node.parent();
    while (statement.isPresent() && statement.get().span().end() <= offset) {
      statement = statement.get().parent();
    }
    return statement;
  }

  private boolean isOneLine(int from, int to) {
    return policy.text().substring(from, to).chars().noneMatch(c -> c == '\n' || c == '\r');
  }

  /**
   * Where the head of the file ends: at the last blank line before the first statement. What
   * follows is about that statement.
   */
  int headEnd() {
    int first = nodes.isEmpty() ? policy.text().length() : nodes.getFirst().span().start();
    int end = 0;
    int lineStart = 0;
    for (int i = 0; i < first; i++) {
      char c = policy.text().charAt(i);
      if (c == '\n' || c == '\r') {
        boolean pair = c == '\n' && i > 0 && policy.text().charAt(i - 1) == '\r';
        if (!pair && policy.text().substring(lineStart, i).isBlank()) {
          end = i;
        }
        lineStart = i + 1;
      }
    }
    return nodes.isEmpty() ? first : end;
  }
}

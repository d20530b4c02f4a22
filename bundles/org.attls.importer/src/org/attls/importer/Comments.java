// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import java.util.Optional;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.Span;

/** Takes the comments of a file along to the objects that they are about. */
final class Comments {
  private final FlatPolicy policy;
  private final Ledger ledger;
  private final Remarks remarks;
  private final Header header;
  private final CommentPlaces places;

  Comments(FlatPolicy policy, Ledger ledger, Remarks remarks, Header header) {
    this.policy = policy;
    this.ledger = ledger;
    this.remarks = remarks;
    this.header = header;
    this.places = new CommentPlaces(policy);
  }

  /**
   * Takes them along.
   *
   * @param top gets the head of the file
   * @param end gets those that are about nothing that was carried
   */
  void run(Item image, Item top, Item end) {
    int headEnd = headEnd();
    for (Span comment : policy.comments()) {
      if (remarks.isNoted(comment.start())) {
        continue; // It stands in a statement that no rule uses, and was kept with it.
      }
      if (header.isUnderstood(comment)) {
        remarks.note(comment, Fate.EXPRESSED, image.describe());
        continue;
      }
      Item item = comment.start() < headEnd ? top : item(comment, end);
      remarks.note(comment, Fate.COMMENT, item.describe());
      remarks.keep(comment.start(), item, SafeText.comment(comment.of(policy.text())));
    }
  }

  /** A head that was generated ends with the first statement, since no blank line is behind it. */
  private int headEnd() {
    List<Span> understood = policy.comments().stream().filter(header::isUnderstood).toList();
    return understood.isEmpty() || policy.contents().isEmpty()
        ? places.headEnd()
        : policy.contents().getFirst().span().start();
  }

  private Item item(Span comment, Item end) {
    Optional<FlatNode> about = places.of(comment);
    return about.flatMap(ledger::item).orElse(end);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatStatement;

/** Finds the statement or line of a policy that begins at an offset, or last before it. */
final class Nodes {
  private final NavigableMap<Integer, FlatNode> byStart = new TreeMap<>();

  Nodes(FlatPolicy policy) {
    policy.contents().forEach(this::enter);
  }

  private void enter(FlatNode node) {
    byStart.put(node.span().start(), node);
    if (node instanceof FlatStatement statement) {
      statement.contents().forEach(this::enter);
    }
  }

  /**
   * The node at an offset.
   *
   * @throws NullPointerException if the policy has none up to there: nothing is wrong there either
   */
  FlatNode at(int offset) {
    return byStart.floorEntry(offset).getValue();
  }
}

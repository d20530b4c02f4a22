// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attls.policy.ide.outline.OutlineNode;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.TreePath;

/** Ways through the outline. */
final class OutlinePaths {
  private record Step(EClass kind, String name) {}

  private OutlinePaths() {}

  /** The way to the innermost entry that an offset is in; empty if it is in none. */
  static TreePath innermost(List<OutlineNode> roots, int offset) {
    List<OutlineNode> way = new ArrayList<>();
    List<OutlineNode> level = roots;
    Optional<OutlineNode> next = containing(level, offset);
    while (next.isPresent()) {
      way.add(next.get());
      level = next.get().children();
      next = containing(level, offset);
    }
    return new TreePath(way.toArray());
  }

  private static Optional<OutlineNode> containing(List<OutlineNode> level, int offset) {
    return level.stream()
        .filter(
            node ->
                node.whole().getOffset() <= offset
                    && offset <= node.whole().getOffset() + node.whole().getLength())
        .findFirst();
  }

  /** The ways in a new outline that have the same kinds and names as those in an old one. */
  static TreePath[] same(TreePath[] old, List<OutlineNode> fresh) {
    return Arrays.stream(old)
        .map(path -> find(steps(path), fresh))
        .flatMap(Optional::stream)
        .toArray(TreePath[]::new);
  }

  private static List<Step> steps(TreePath path) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < path.getSegmentCount(); i++) {
      steps.add(step((OutlineNode) path.getSegment(i)));
    }
    return steps;
  }

  private static Step step(OutlineNode node) {
    return new Step(node.kind(), node.name());
  }

  private static Optional<TreePath> find(List<Step> steps, List<OutlineNode> roots) {
    List<OutlineNode> way = new ArrayList<>();
    List<OutlineNode> level = roots;
    for (Step step : steps) {
      Optional<OutlineNode> next =
          level.stream().filter(node -> step(node).equals(step)).findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      way.add(next.get());
      level = next.get().children();
    }
    return Optional.of(new TreePath(way.toArray()));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** The objects around a place. While it is read an object does not know yet what it is in. */
final class EnclosingObjects {
  private EnclosingObjects() {}

  /** The innermost object around a node that is of some kind. */
  static Optional<EObject> around(INode node, Predicate<EObject> kind) {
    for (INode each = node; each != null; each = each.getParent()) {
      if (each.hasDirectSemanticElement() && kind.test(each.getSemanticElement())) {
        return Optional.of(each.getSemanticElement());
      }
    }
    return Optional.empty();
  }

  /** Whether an object around a node has its opening brace. */
  static boolean isOpened(INode node, EObject block) {
    for (INode each = node; each != null; each = each.getParent()) {
      if (each.hasDirectSemanticElement() && each.getSemanticElement() == block) {
        return hasBrace(each);
      }
    }
    return true; // It was read before this place, so its brace was.
  }

  private static boolean hasBrace(INode node) {
    for (INode each : node.getAsTreeIterable()) {
      if (each instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getText().equals("{")) {
        return true;
      }
    }
    return false;
  }
}

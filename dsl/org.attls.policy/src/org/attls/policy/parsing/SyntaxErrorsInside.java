// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells whether an object was read in full, so that what seems to be missing is really missing. */
public final class SyntaxErrorsInside {
  private SyntaxErrorsInside() {}

  /** Whether there is a syntax error in the text of the object. */
  public static boolean any(EObject object) {
    INode node = NodeModelUtils.findActualNodeFor(object);
    return node != null && any(node);
  }

  /** Whether there is a syntax error in the text of the node. */
  public static boolean any(INode node) {
    for (INode each : node.getAsTreeIterable()) {
      if (each.getSyntaxErrorMessage() != null) {
        return true;
      }
    }
    return false;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.assists;

import java.util.Objects;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.PolicyPackage;
import org.attls.policy.naming.Namespaces;
import org.attls.policy.naming.ObjectNames;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The text of a new object.
 *
 * @param text the text
 * @param nameAt where its name begins in the text
 * @param name the name as it is written
 */
record CopiedText(String text, int nameAt, String name) {

  /**
   * The text of an object under another name, with its references as another file must write them.
   */
  static CopiedText of(Named object, String name, XtextResource file) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
    String source = node.getRootNode().getText();
    INode old =
        NodeModelUtils.findNodesForFeature(object, PolicyPackage.Literals.NAMED__NAME).getFirst();
    boolean elsewhere =
        !Objects.equals(Namespaces.of(object.eResource()).own(), Namespaces.of(file).own());
    StringBuilder text = new StringBuilder();
    int done = node.getOffset();
    int nameAt = 0;
    BidiTreeIterator<INode> inside = node.getAsTreeIterable().iterator();
    while (inside.hasNext()) {
      INode each = inside.next();
      String other = each == old ? name : elsewhere && isReference(each) ? qualified(each) : null;
      if (other != null) {
        text.append(source, done, each.getOffset());
        nameAt = each == old ? text.length() : nameAt;
        text.append(other);
        done = each.getEndOffset();
        inside.prune();
      }
    }
    text.append(source, done, node.getEndOffset());
    return new CopiedText(text.toString(), nameAt, name);
  }

  private static boolean isReference(INode node) {
    return node.getGrammarElement() instanceof CrossReference;
  }

  /** The name with the namespace of what a reference leads to; null if it leads to nothing. */
  private static String qualified(INode node) {
    EObject source = NodeModelUtils.findActualSemanticObjectFor(node);
    String written = NodeModelUtils.getTokenText(node);
    return source.eCrossReferences().stream()
        .filter(PolicyObject.class::isInstance)
        .map(PolicyObject.class::cast)
        .filter(each -> !each.eIsProxy() && ends(each, written))
        .map(ObjectNames::of)
        .findFirst()
        .orElse(null);
  }

  private static boolean ends(PolicyObject object, String written) {
    return written.endsWith(object.getName());
  }
}

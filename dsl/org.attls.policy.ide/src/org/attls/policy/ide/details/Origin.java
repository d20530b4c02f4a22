// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.details;

import java.util.List;
import org.attls.model.policy.Named;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Where something is written.
 *
 * @param object the innermost named object that it is in, by kind and name
 * @param file the file
 * @param line the line, from 1
 * @param offset where it begins, in UTF-16 units from 0
 * @param length its length
 */
public record Origin(String object, URI file, int line, int offset, int length) {

  /** Where an object of the text is written. */
  public static Origin of(EObject written) {
    return of(written, NodeModelUtils.findActualNodeFor(written));
  }

  /** Where an object of the text has a feature written, or where it is itself. */
  public static Origin of(EObject written, EStructuralFeature feature) {
    return of(written, feature, 0);
  }

  /** Where an object of the text has one of the values of a feature, or where it is itself. */
  public static Origin of(EObject written, EStructuralFeature feature, int index) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(written, feature);
    return index < nodes.size() ? of(written, nodes.get(index)) : of(written);
  }

  private static Origin of(EObject written, INode node) {
    Named named = EcoreUtil2.getContainerOfType(written, Named.class);
    return new Origin(
        named == null ? "" : Kinds.describe(named),
        EcoreUtil.getURI(written).trimFragment(),
        node == null ? 1 : node.getStartLine(),
        node == null ? 0 : node.getOffset(),
        node == null ? 0 : node.getLength());
  }

  /** In words, for example {@code security level GOLD, levels.attls line 3}. */
  public String label(URI from) {
    String place = "line " + line;
    String where = file.equals(from) ? place : URI.decode(file.lastSegment()) + " " + place;
    return object.isEmpty() ? where : object + ", " + where;
  }
}

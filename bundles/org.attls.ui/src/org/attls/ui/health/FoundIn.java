// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.findings.Finding;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.model.policy.Named;
import org.attls.pagent.ide.FlatNavigation;
import org.attls.pagent.source.FlatPolicy;
import org.attls.policy.naming.Kinds;
import org.attls.policy.project.PolicyProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Finds the objects that findings are in, so that they can be grouped by them.
 *
 * @param project the project whose files they are in
 */
record FoundIn(PolicyProject project) {
  /** The object at each place, such as {@code security level GOLD}. */
  Map<Place, String> of(List<Finding> findings) {
    Map<Place, String> objects = new HashMap<>();
    for (Finding finding : findings) {
      Place place = finding.place();
      String text = project.texts().get(place.file());
      if (text != null) {
        objects.computeIfAbsent(place, key -> object(project.resource(place.file()), text, place));
      }
    }
    return objects;
  }

  private static String object(XtextResource resource, String text, Place place) {
    INode root = resource.getParseResult().getRootNode();
    INode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset(text, place));
    for (EObject each = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        each != null;
        each = each.eContainer()) {
      if (each instanceof Named named && named.getName() != null) {
        return Kinds.describe(each);
      }
    }
    return place.file();
  }

  /** The statement at each place of a flat file. */
  static Map<Place, String> statements(
      FlatPolicy policy, Lines lines, String file, List<Finding> findings) {
    Map<Place, String> objects = new HashMap<>();
    for (Finding finding : findings) {
      Place place = finding.place();
      if (place.file().equals(file)) {
        objects.computeIfAbsent(
            place,
            key ->
                FlatNavigation.statement(policy, offset(policy.text(), place))
                    .map(statement -> statement.keyword() + " " + statement.name())
                    .orElse(file));
      }
    }
    return objects;
  }

  private static int offset(String text, Place place) {
    try {
      return new Document(text).getLineOffset(place.line() - 1) + place.column() - 1;
    } catch (BadLocationException e) {
      return 0;
    }
  }
}

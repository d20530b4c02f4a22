// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.references;

import java.util.Optional;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyPackage;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.ide.text.Targets;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/**
 * The way from a word to the object that it names.
 *
 * @param word where the word is
 * @param title the object by kind and name
 * @param file the file that defines the object
 * @param name where that file names it
 */
public record Declaration(TextRegion word, String title, URI file, TextRegion name) {
  /** The object that the word at or just before an offset names. */
  public static Optional<Declaration> at(XtextResource resource, int offset) {
    return Spot.at(resource, offset)
        .flatMap(spot -> Targets.of(spot).flatMap(target -> to(target, spot)));
  }

  private static Optional<Declaration> to(Named target, Spot spot) {
    return NodeModelUtils.findNodesForFeature(target, PolicyPackage.Literals.NAMED__NAME).stream()
        .findFirst()
        .map(
            name ->
                new Declaration(
                    region(spot.node()),
                    Kinds.describe(target),
                    target.eResource().getURI(),
                    region(name)));
  }

  private static TextRegion region(INode node) {
    return new TextRegion(node.getOffset(), node.getLength());
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.references;

import java.util.List;
import java.util.Optional;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.TrafficType;
import org.attls.policy.ide.details.SymbolValues;
import org.attls.policy.ide.text.Spot;
import org.attls.policy.ide.text.Targets;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
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
  /** What the word at or just before an offset names: an object, a traffic type or a symbol. */
  public static Optional<Declaration> at(XtextResource resource, int offset) {
    return Spot.at(resource, offset).flatMap(Declaration::of);
  }

  private static Optional<Declaration> of(Spot spot) {
    Optional<Named> target = Targets.of(spot);
    if (target.isPresent()) {
      return to(
          target.get(), PolicyPackage.Literals.NAMED__NAME, Kinds.describe(target.get()), spot);
    }
    Optional<TrafficType> type =
        TypeNames.of(spot).map(TypeNames::above).filter(all -> !all.isEmpty()).map(List::getLast);
    if (type.isPresent()) {
      String title = "traffic type " + type.get().getName();
      return to(type.get(), PolicyPackage.Literals.TRAFFIC_TYPE__NAME, title, spot);
    }
    return SymbolNames.in(spot).stream()
        .flatMap(name -> SymbolValues.seenFrom(spot.owner(), name).stream())
        .findFirst()
        .flatMap(
            symbol ->
                to(
                    symbol,
                    PolicyPackage.Literals.SYMBOL__NAME,
                    "symbol " + symbol.getName(),
                    spot));
  }

  private static Optional<Declaration> to(
      EObject target, EAttribute feature, String title, Spot spot) {
    return NodeModelUtils.findNodesForFeature(target, feature).stream()
        .findFirst()
        .map(
            name ->
                new Declaration(
                    region(spot.node()), title, target.eResource().getURI(), region(name)));
  }

  private static TextRegion region(INode node) {
    return new TextRegion(node.getOffset(), node.getLength());
  }
}

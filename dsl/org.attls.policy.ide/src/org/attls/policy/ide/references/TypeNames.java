// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.references;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.model.effective.Bases;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.policy.ide.text.Spot;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The name of a traffic type, which joins types of descriptors that extend each other: a type of
 * that name in a derived descriptor changes the one of the base.
 *
 * @param descriptor the descriptor in whose text the name is
 * @param name the name
 */
public record TypeNames(TrafficDescriptor descriptor, String name) {

  /** The name of a traffic type at a place; empty if there is none. */
  public static Optional<TypeNames> of(Spot spot) {
    boolean ofType = spot.owner() instanceof TrafficType && spot.feature().equals("name");
    boolean left = spot.owner() instanceof TrafficDescriptor && spot.feature().equals("without");
    return ofType || left
        ? Optional.of(
            new TypeNames(
                EcoreUtil2.getContainerOfType(spot.owner(), TrafficDescriptor.class), spot.value()))
        : Optional.empty();
  }

  /** The types of the name in the descriptor and in what it extends, the innermost first. */
  public List<TrafficType> above() {
    return Bases.of(descriptor).stream().flatMap(each -> types(each).stream()).toList();
  }

  /** Everywhere the name is written, in the files that are in memory. */
  public List<Usage> places() {
    List<Usage> places = new ArrayList<>();
    for (TrafficDescriptor each : family()) {
      add(each, PolicyPackage.Literals.TRAFFIC_DESCRIPTOR__WITHOUT, places);
      types(each).forEach(type -> add(type, PolicyPackage.Literals.TRAFFIC_TYPE__NAME, places));
    }
    return places;
  }

  /** Whether a descriptor of the family has a type of a name already. */
  public boolean isTaken(String other) {
    return family().stream().anyMatch(each -> !new TypeNames(each, other).types(each).isEmpty());
  }

  private List<TrafficType> types(TrafficDescriptor owner) {
    return owner.getTrafficTypes().stream().filter(type -> name.equals(type.getName())).toList();
  }

  private void add(EObject object, EAttribute feature, List<Usage> places) {
    for (INode node : NodeModelUtils.findNodesForFeature(object, feature)) {
      if (Spot.textOf(node).equals(name)) {
        places.add(
            new Usage(
                object.eResource().getURI(),
                node.getOffset(),
                node.getLength(),
                node.getStartLine(),
                name));
      }
    }
  }

  /** The outermost descriptor that has the type, and every descriptor that extends that one. */
  private Set<TrafficDescriptor> family() {
    TrafficDescriptor root =
        Bases.of(descriptor).reversed().stream()
            .filter(each -> !types(each).isEmpty())
            .findFirst()
            .orElse(descriptor);
    Set<TrafficDescriptor> family = new LinkedHashSet<>();
    for (Resource file : List.copyOf(descriptor.eResource().getResourceSet().getResources())) {
      if (!file.getContents().isEmpty() && file.getContents().get(0) instanceof PolicyFile policy) {
        policy.getObjects().stream()
            .filter(TrafficDescriptor.class::isInstance)
            .map(TrafficDescriptor.class::cast)
            .filter(each -> Bases.of(each).contains(root))
            .forEach(family::add);
      }
    }
    return family;
  }
}

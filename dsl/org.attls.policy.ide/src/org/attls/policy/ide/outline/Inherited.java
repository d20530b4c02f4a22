// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attls.model.effective.Effective;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.policy.ide.outline.OutlineNode.Mark;
import org.attls.policy.ide.text.Descriptions;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.TextRegion;

/** The entries of what an object has of the one that it extends. */
final class Inherited {
  private final EObject object;
  private final Effective effective = Effective.withoutSymbols();
  private final TextRegion place;
  private final List<OutlineNode> nodes = new ArrayList<>();

  private Inherited(EObject object, TextRegion place) {
    this.object = object;
    this.place = place;
  }

  /** The entries; none for an object that extends nothing. */
  static List<OutlineNode> of(EObject object) {
    if (object instanceof SecurityLevel level && isThere(level.getBase())) {
      Inherited all = at(level, PolicyPackage.Literals.SECURITY_LEVEL__BASE);
      all.add(level);
      return all.nodes;
    }
    if (object instanceof TrafficDescriptor descriptor && isThere(descriptor.getBase())) {
      Inherited all = at(descriptor, PolicyPackage.Literals.TRAFFIC_DESCRIPTOR__BASE);
      all.add(descriptor);
      return all.nodes;
    }
    return List.of();
  }

  private static boolean isThere(EObject base) {
    return base != null && !base.eIsProxy();
  }

  private static Inherited at(EObject object, EReference base) {
    INode node = NodeModelUtils.findNodesForFeature(object, base).getFirst();
    return new Inherited(object, new TextRegion(node.getOffset(), node.getLength()));
  }

  private void add(SecurityLevel written) {
    SecurityLevel level = effective.level(written);
    listed("versions", level, PolicyPackage.Literals.SECURITY_LEVEL__VERSIONS);
    listed("ciphers", level, PolicyPackage.Literals.SECURITY_LEVEL__CIPHERS);
    settings(level);
  }

  private void listed(String name, SecurityLevel level, EStructuralFeature feature) {
    if (level.eIsSet(feature)) {
      String values =
          ((List<?>) level.eGet(feature))
              .stream()
                  .filter(Objects::nonNull)
                  .map(Object::toString)
                  .collect(Collectors.joining(", "));
      add(name, values, effective.origins().of(level, feature));
    }
  }

  private void add(TrafficDescriptor written) {
    TrafficDescriptor descriptor = effective.descriptor(written);
    settings(descriptor);
    for (TrafficType type : descriptor.getTrafficTypes()) {
      EObject origin = effective.origins().of(type);
      add(
          PolicyPackage.Literals.TRAFFIC_TYPE,
          Descriptions.traffic(type),
          String.join(", ", Descriptions.options(type)),
          origin);
    }
  }

  private void settings(SettingOwner owner) {
    for (Setting setting : owner.getSettings()) {
      if (setting.getName() != null) {
        add(setting.getName(), Descriptions.values(setting), effective.origins().of(setting));
      }
    }
  }

  private void add(String name, String value, EObject origin) {
    add(PolicyPackage.Literals.SETTING, name, value, origin);
  }

  private void add(EClass kind, String name, String value, EObject origin) {
    Named from = EcoreUtil2.getContainerOfType(origin, Named.class);
    if (from != object && from != null) {
      String detail = "from " + from.getName();
      nodes.add(
          new OutlineNode(
              kind,
              name,
              value.isEmpty() ? detail : value + ", " + detail,
              Mark.INHERITED,
              place,
              place,
              List.of()));
    }
  }
}

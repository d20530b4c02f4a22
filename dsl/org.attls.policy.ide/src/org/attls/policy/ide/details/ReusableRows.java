// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.details;

import org.attls.model.effective.Effective;
import org.attls.model.effective.Origins;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.policy.ide.text.Descriptions;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What levels and descriptors come to with all that they extend. */
final class ReusableRows {
  private ReusableRows() {}

  static void add(SecurityLevel written, Rows rows) {
    Effective effective = Effective.withoutSymbols();
    SecurityLevel level = effective.level(written);
    Origins origins = effective.origins();
    if (level.isNoSecurity()) {
      rows.add(
          "no security",
          "the connections stay in the clear",
          origin(level, PolicyPackage.Literals.SECURITY_LEVEL__NO_SECURITY, origins));
    }
    if (!level.getVersions().isEmpty()) {
      rows.add(
          "versions",
          Descriptions.listed(level.getVersions()),
          origin(level, PolicyPackage.Literals.SECURITY_LEVEL__VERSIONS, origins));
    }
    if (!level.getCiphers().isEmpty()) {
      rows.add(
          "ciphers",
          Descriptions.listed(level.getCiphers()),
          origin(level, PolicyPackage.Literals.SECURITY_LEVEL__CIPHERS, origins));
    }
    rows.settings(level, effective);
    rows.verbatims("", level, effective);
  }

  static void add(TrafficDescriptor written, Rows rows) {
    Effective effective = Effective.withoutSymbols();
    TrafficDescriptor descriptor = effective.descriptor(written);
    keyRing("", descriptor.getKeyRing(), effective, rows);
    rows.settings(descriptor, effective);
    for (int i = 0; i < descriptor.getTrafficTypes().size(); i++) {
      add(descriptor.getTrafficTypes().get(i), i + 1, effective, rows);
    }
  }

  private static void add(TrafficType type, int number, Effective effective, Rows rows) {
    Origins origins = effective.origins();
    String name = type.getName() == null ? "type " + number : "type " + type.getName();
    String inner = name + ": ";
    rows.add(
        name,
        type.getDirection().getLiteral(),
        origin(type, PolicyPackage.Literals.TRAFFIC_TYPE__DIRECTION, origins));
    if (type.getLocalPorts() != null) {
      rows.add(
          inner + "local",
          Descriptions.ports(type.getLocalPorts()),
          origins.of(type.getLocalPorts()));
    }
    if (type.getRemotePorts() != null) {
      rows.add(
          inner + "remote",
          Descriptions.ports(type.getRemotePorts()),
          origins.of(type.getRemotePorts()));
    }
    attribute(inner + "job", type, PolicyPackage.Literals.TRAFFIC_TYPE__JOB_NAME, origins, rows);
    attribute(inner + "user", type, PolicyPackage.Literals.TRAFFIC_TYPE__USER_ID, origins, rows);
    attribute(inner + "role", type, PolicyPackage.Literals.TRAFFIC_TYPE__ROLE, origins, rows);
    keyRing(inner, type.getKeyRing(), effective, rows);
    type.getSettings().forEach(setting -> rows.setting(inner, setting, origins.of(setting)));
    rows.verbatims(inner, type, effective);
  }

  private static void attribute(
      String name, TrafficType type, EStructuralFeature feature, Origins origins, Rows rows) {
    if (type.eGet(feature) instanceof String value) {
      rows.add(name, value, origin(type, feature, origins));
    }
  }

  private static void keyRing(String before, KeyRing ring, Effective effective, Rows rows) {
    if (ring != null) {
      rows.add(before + "key ring", Descriptions.keyRing(ring), effective.origins().of(ring));
    }
  }

  private static Origin origin(EObject object, EStructuralFeature feature, Origins origins) {
    return Origin.of(origins.of(object, feature), feature);
  }
}

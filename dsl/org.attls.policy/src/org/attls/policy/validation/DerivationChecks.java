// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attls.findings.FindingCode;
import org.attls.model.effective.Effective;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.policy.naming.Kinds;
import org.attls.policy.parsing.SyntaxErrorsInside;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;

/** Levels and descriptors that extend others. */
public class DerivationChecks extends PolicyChecks {
  private static final EReference LEVEL = PolicyPackage.Literals.SECURITY_LEVEL__BASE;
  private static final EReference DESCRIPTOR = PolicyPackage.Literals.TRAFFIC_DESCRIPTOR__BASE;

  /** A level extends itself, or changes nothing of what it extends. */
  @Check
  public void levelExtendsAnother(SecurityLevel level) {
    boolean isSaid = !level.getVersions().isEmpty() || !level.getCiphers().isEmpty();
    boolean changes =
        isSaid
            || level.isNoSecurity()
            || !level.getSettings().isEmpty()
            || !level.getVerbatims().isEmpty();
    check(level, level.getBase(), SecurityLevel::getBase, LEVEL, changes);
  }

  /** A descriptor extends itself, or changes nothing of what it extends. */
  @Check
  public void descriptorExtendsAnother(TrafficDescriptor descriptor) {
    boolean changes =
        descriptor.getKeyRing() != null
            || !descriptor.getWithout().isEmpty()
            || !descriptor.getSettings().isEmpty()
            || !descriptor.getTrafficTypes().isEmpty();
    check(descriptor, descriptor.getBase(), TrafficDescriptor::getBase, DESCRIPTOR, changes);
  }

  private <T extends PolicyObject> void check(
      T object, T base, UnaryOperator<T> next, EReference feature, boolean changes) {
    if (base == null || base.eIsProxy()) {
      return;
    }
    List<String> way = new ArrayList<>();
    Set<T> seen = new HashSet<>();
    T each = base;
    while (each != null && !each.eIsProxy() && each != object && seen.add(each)) {
      way.add(each.getName());
      each = next.apply(each);
    }
    if (each == object) {
      report(
          FindingCode.EXTENDS_ITSELF,
          at(object, feature),
          capital(Kinds.describe(object)),
          way.isEmpty() ? "" : ", by way of " + String.join(", ", way));
    } else if (!changes && !SyntaxErrorsInside.near(object)) {
      report(
          FindingCode.EXTENDS_UNCHANGED,
          at(object, PolicyPackage.Literals.NAMED__NAME),
          capital(Kinds.describe(object)),
          base.getName());
    }
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Traffic types to leave out or to change are not there, or have one name. */
  @Check
  public void trafficTypesAreThere(TrafficDescriptor descriptor) {
    TrafficDescriptor base = descriptor.getBase();
    boolean known = base == null || !base.eIsProxy();
    Set<String> inherited = new HashSet<>();
    if (base != null && known) {
      Effective.withoutSymbols()
          .descriptor(base)
          .getTrafficTypes()
          .forEach(type -> inherited.add(type.getName()));
    }
    if (known) {
      checkWithout(descriptor, inherited);
    }
    Set<String> seen = new HashSet<>();
    for (TrafficType type : descriptor.getTrafficTypes()) {
      String name = type.getName();
      Where where = at(type, PolicyPackage.Literals.TRAFFIC_TYPE__NAME);
      if (name != null && !seen.add(name)) {
        report(FindingCode.TYPE_TWICE, where, name, descriptor.getName());
      } else if (name != null && known && !type.isSetDirection() && !inherited.contains(name)) {
        report(FindingCode.TYPE_UNKNOWN, where, name, Kinds.describe(descriptor));
      }
    }
  }

  private void checkWithout(TrafficDescriptor descriptor, Set<String> inherited) {
    for (int i = 0; i < descriptor.getWithout().size(); i++) {
      String name = descriptor.getWithout().get(i);
      if (name != null && !inherited.contains(name)) {
        report(
            FindingCode.WITHOUT_UNKNOWN,
            at(descriptor, PolicyPackage.Literals.TRAFFIC_DESCRIPTOR__WITHOUT, i),
            name,
            capital(
                Kinds.describe(descriptor.getBase() == null ? descriptor : descriptor.getBase())));
      }
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.EnumSet;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.effective.Effective;
import org.attls.model.policy.AddressScope;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.PortScope;
import org.attls.model.policy.Ports;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.values.AddressRange;
import org.eclipse.xtext.validation.Check;

/** The conditions of the TTLSRules that come of a connectivity rule, taken together. */
public class ConditionChecks extends PolicyChecks {
  private enum Family {
    IPV4,
    IPV6
  }

  /** A rule with neither address, port, job nor user, which PAGENT may reject. */
  @Check
  public void ruleHasCondition(ConnectivityRule rule) {
    if (!isAll(rule.getLocal())
        || !isAll(rule.getRemote())
        || rule.getMap() != null && rule.getMap().eIsProxy()) {
      return;
    }
    Effective effective = Effective.withoutSymbols();
    for (RequirementRow row : rule.getEffectiveRows()) {
      TrafficDescriptor descriptor = row.getTrafficDescriptor();
      if (descriptor != null
          && !descriptor.eIsProxy()
          && effective.descriptor(descriptor).getTrafficTypes().stream()
              .anyMatch(ConditionChecks::isEverything)) {
        report(
            FindingCode.RULE_MATCHES_ALL,
            at(rule, PolicyPackage.Literals.NAMED__NAME),
            rule.getName(),
            descriptor.getName());
      }
    }
  }

  private static boolean isAll(Endpoint endpoint) {
    return endpoint != null && endpoint.getScope() == AddressScope.ALL;
  }

  private static boolean isEverything(TrafficType type) {
    return isAll(type.getLocalPorts())
        && isAll(type.getRemotePorts())
        && type.getJobName() == null
        && type.getUserId() == null;
  }

  private static boolean isAll(Ports ports) {
    return ports == null || ports.getScope() == PortScope.ALL;
  }

  /** One endpoint is IPv4 and the other IPv6. */
  @Check
  public void endpointsShareFamily(ConnectivityRule rule) {
    if (rule.getLocal() == null || rule.getRemote() == null) {
      return;
    }
    Set<Family> local = families(rule.getLocal());
    Set<Family> remote = families(rule.getRemote());
    boolean known = !local.isEmpty() && !remote.isEmpty();
    local.retainAll(remote);
    if (known && local.isEmpty()) {
      report(
          FindingCode.FAMILIES_DIFFER,
          at(rule, PolicyPackage.Literals.NAMED__NAME),
          rule.getName());
    }
  }

  /** The families that an endpoint has addresses of; none if it could not be read. */
  private static Set<Family> families(Endpoint endpoint) {
    Set<Family> families = EnumSet.noneOf(Family.class);
    if (endpoint.getGroup() != null) {
      Groups.in(endpoint.getGroup())
          .forEach(group -> group.getAddresses().forEach(range -> add(range, families)));
    } else if (endpoint.getAddress() != null) {
      add(endpoint.getAddress(), families);
    } else {
      switch (endpoint.getScope()) {
        case ALL -> families.addAll(EnumSet.allOf(Family.class));
        case ALL_IPV4 -> families.add(Family.IPV4);
        case ALL_IPV6 -> families.add(Family.IPV6);
        case NAMED -> {}
      }
    }
    return families;
  }

  private static void add(AddressRange range, Set<Family> families) {
    if (range != null && range.isValid()) {
      families.add(range.ipv6() ? Family.IPV6 : Family.IPV4);
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.PolicyPackage;
import org.eclipse.xtext.validation.Check;

/** Address groups in address groups. */
public class AddressGroupChecks extends PolicyChecks {
  /** A group is in itself, directly or by way of others. */
  @Check
  public void groupIsNotInItself(AddressGroup group) {
    for (int i = 0; i < group.getGroups().size(); i++) {
      List<String> way = new ArrayList<>();
      if (leadsTo(group.getGroups().get(i), group, new HashSet<>(), way)) {
        report(
            FindingCode.GROUP_IN_ITSELF,
            at(group, PolicyPackage.Literals.ADDRESS_GROUP__GROUPS, i),
            group.getName(),
            way.isEmpty() ? "" : ", by way of " + String.join(", ", way));
        return;
      }
    }
  }

  private static boolean leadsTo(
      AddressGroup from, AddressGroup group, Set<AddressGroup> seen, List<String> way) {
    if (from == group) {
      return true;
    }
    if (from.eIsProxy() || !seen.add(from)) {
      return false;
    }
    way.add(from.getName());
    for (AddressGroup next : from.getGroups()) {
      if (leadsTo(next, group, seen, way)) {
        return true;
      }
    }
    way.removeLast();
    return false;
  }
}

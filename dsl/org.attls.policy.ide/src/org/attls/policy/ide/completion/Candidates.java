// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attls.model.effective.Bases;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;

/** Which of the objects of the right kind make sense at a place. */
final class Candidates {
  private Candidates() {}

  /** What fits a reference at the cursor; objects whose file is not in memory are given as null. */
  static Predicate<EObject> of(EReference reference, ContentAssistContext context) {
    if (reference == PolicyPackage.Literals.SECURITY_LEVEL__BASE) {
      SecurityLevel own =
          EcoreUtil2.getContainerOfType(context.getCurrentModel(), SecurityLevel.class);
      return each -> !(each instanceof SecurityLevel base && Bases.of(base).contains(own));
    }
    if (reference == PolicyPackage.Literals.TRAFFIC_DESCRIPTOR__BASE) {
      TrafficDescriptor own =
          EcoreUtil2.getContainerOfType(context.getCurrentModel(), TrafficDescriptor.class);
      return each -> !(each instanceof TrafficDescriptor base && Bases.of(base).contains(own));
    }
    if (reference == PolicyPackage.Literals.ADDRESS_GROUP__GROUPS) {
      AddressGroup own = Around.object(AddressGroup.class, context);
      return each -> each != own;
    }
    if (reference == PolicyPackage.Literals.ROW_SETTINGS__TRAFFIC_DESCRIPTOR) {
      return rows(Around.object(ConnectivityRule.class, context));
    }
    return each -> true;
  }

  /** The descriptors of the rows of a rule that it says nothing about yet. */
  private static Predicate<EObject> rows(ConnectivityRule rule) {
    if (rule == null || rule.getMap() == null || rule.getMap().eIsProxy()) {
      return each -> true;
    }
    Set<EObject> there =
        rule.getMap().getRows().stream()
            .map(RequirementRow::getTrafficDescriptor)
            .collect(Collectors.toSet());
    Set<EObject> given =
        rule.getRowSettings().stream()
            .map(RowSettings::getTrafficDescriptor)
            .collect(Collectors.toSet());
    return each -> there.contains(each) && !given.contains(each);
  }
}

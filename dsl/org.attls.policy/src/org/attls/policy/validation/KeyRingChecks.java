// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.eclipse.xtext.validation.Check;

/** Key rings: there is one for every row, and its name can be written. */
public class KeyRingChecks extends PolicyChecks {
  private static final int MAX = 1023;

  /** A rule has no key ring in reach though a row of its map needs one. */
  @Check
  public void keyRingIsInReach(ConnectivityRule rule) {
    Stack stack = (Stack) rule.eContainer();
    Image image = (Image) stack.eContainer();
    RequirementMap map = rule.getMap();
    if (stack.getKeyRing() != null || image.getKeyRing() != null || map == null || map.eIsProxy()) {
      return;
    }
    List<String> without =
        map.getRows().stream()
            .filter(KeyRingChecks::isSecured)
            .map(RequirementRow::getTrafficDescriptor)
            .filter(each -> each != null && !each.eIsProxy() && each.getKeyRing() == null)
            .map(TrafficDescriptor::getName)
            .distinct()
            .toList();
    if (!without.isEmpty()) {
      reportFixable(
          FindingCode.NO_KEY_RING,
          at(rule, PolicyPackage.Literals.CONNECTIVITY_RULE__MAP),
          List.of(without.getFirst()),
          rule.getName(),
          String.join(", ", without));
    }
  }

  private static boolean isSecured(RequirementRow row) {
    return row.getSecurityLevel() == null || !row.getSecurityLevel().isNoSecurity();
  }

  /** The name of a key ring is empty, too long, or would end before its end in the flat file. */
  @Check
  public void ringNameIsValid(KeyRing keyRing) {
    String ring = keyRing.getRing();
    if (ring == null) {
      return;
    }
    String problem = null;
    if (ring.isEmpty()) {
      problem = "is empty";
    } else if (ring.length() > MAX) {
      problem = "has " + ring.length() + " characters";
    } else if (ring.indexOf(' ') >= 0) {
      problem = "contains a blank, after which PAGENT ignores the rest of the line";
    } else if (ring.indexOf('#') >= 0) {
      problem = "contains #, which starts a comment in the policy file";
    } else if (ring.equals("{") || ring.equals("}")) {
      problem = "is a brace, which would open or close a block";
    } else if (ring.chars().anyMatch(Character::isISOControl)) {
      problem = "contains a control character";
    }
    if (problem != null) {
      report(
          FindingCode.KEY_RING_INVALID,
          at(keyRing, PolicyPackage.Literals.KEY_RING__RING),
          problem);
    }
  }
}

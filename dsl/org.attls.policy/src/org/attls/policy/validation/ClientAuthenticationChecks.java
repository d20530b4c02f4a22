// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.Locale;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.effective.Effective;
import org.attls.model.policy.Direction;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Setting;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.settings.Settings;
import org.eclipse.xtext.validation.Check;

/** Client authentication of levels that no server has. */
public class ClientAuthenticationChecks extends PolicyChecks {
  private static final String WORDS = "client authentication";
  private static final String NONE = "none";
  private static final String CLIENT = "client";

  /** All traffic that uses a level with client authentication is that of clients. */
  @Check
  public void someServerAsks(SecurityLevel level) {
    Setting setting = Settings.find(level, WORDS).orElse(null);
    if (setting == null
        || setting.getValues().isEmpty()
        || setting.getValues().getFirst() == null
        || setting.getValues().getFirst().toLowerCase(Locale.ROOT).equals(NONE)) {
      return;
    }
    Set<Uses.RuleRow> rows = project(level).uses().rowsThatUse(level);
    Effective effective = Effective.withoutSymbols();
    if (!rows.isEmpty() && rows.stream().allMatch(use -> isClient(use, effective))) {
      report(
          FindingCode.CLIENT_AUTH_UNUSED,
          at(setting, PolicyPackage.Literals.SETTING__NAME),
          level.getName());
    }
  }

  private static boolean isClient(Uses.RuleRow use, Effective effective) {
    TrafficDescriptor descriptor = use.row().getTrafficDescriptor();
    return descriptor != null
        && !descriptor.eIsProxy()
        && effective.descriptor(descriptor).getTrafficTypes().stream()
            .allMatch(ClientAuthenticationChecks::isClient);
  }

  private static boolean isClient(TrafficType type) {
    return type.getRole() == null
        ? type.getDirection() == Direction.OUTBOUND
        : CLIENT.equals(type.getRole());
  }
}

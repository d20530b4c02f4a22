// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.effective.Bases;
import org.attls.model.effective.Effective;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Setting;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.VerbatimLine;
import org.attls.model.settings.Settings;
import org.attls.policy.parsing.SyntaxErrorsInside;
import org.eclipse.xtext.validation.Check;

/** Client authentication that is asked for and never happens. */
public class ClientAuthenticationChecks extends PolicyChecks {
  private static final String WORDS = "client authentication";

  /** All traffic that uses a level with client authentication is that of clients. */
  @Check
  public void someServerAsks(SecurityLevel level) {
    if (!UndoneAuthentication.isAsked(level)) {
      return;
    }
    Setting setting = Settings.find(level, WORDS).orElseThrow();
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
    if (descriptor == null || descriptor.eIsProxy() || !isRead(descriptor)) {
      return false; // What the rest of it is nobody knows.
    }
    List<TrafficType> types = effective.descriptor(descriptor).getTrafficTypes();
    return !types.isEmpty() && types.stream().allMatch(UndoneAuthentication::isClient);
  }

  private static boolean isRead(TrafficDescriptor descriptor) {
    return Bases.of(descriptor).stream().noneMatch(SyntaxErrorsInside::near);
  }

  /** A verbatim role replaces the one that asks for client authentication. */
  @Check
  public void roleKeepsAsking(VerbatimLine line) {
    if (VerbatimLines.parameterOf(line).isPresent()) {
      UndoneAuthentication.by(line, meanings(line, line.getValue()), project(line).uses())
          .ifPresent(
              level ->
                  report(
                      FindingCode.CLIENT_AUTH_UNDONE,
                      at(line, PolicyPackage.Literals.VERBATIM_LINE__KEYWORD),
                      line.getKeyword() + " " + line.getValue(),
                      level.getName()));
    }
  }
}

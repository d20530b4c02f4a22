// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.effective.Effective;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Setting;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimOwner;
import org.attls.pagent.catalogue.Parameter;
import org.eclipse.xtext.validation.Check;

/** The verbatim parameters of the two sides of a row. */
public class VerbatimRowChecks extends PolicyChecks {
  private static final String EACH_FOR_ITSELF = "IpTimeCondition";

  /** Both sides of a row give a parameter that can stand in its statement once. */
  @Check
  public void sidesGiveDifferentParameters(RequirementRow row) {
    SecurityLevel level = row.getSecurityLevel();
    TrafficDescriptor descriptor = row.getTrafficDescriptor();
    if (level == null || level.eIsProxy() || descriptor == null || descriptor.eIsProxy()) {
      return;
    }
    Effective effective = Effective.withoutSymbols();
    Set<Parameter> both = new LinkedHashSet<>();
    for (TrafficType type : effective.descriptor(descriptor).getTrafficTypes()) {
      both.addAll(single(type));
    }
    both.retainAll(single(effective.level(level)));
    for (Parameter parameter : both) {
      report(
          FindingCode.VERBATIM_IN_BOTH,
          at(row, PolicyPackage.Literals.REQUIREMENT_ROW__SECURITY_LEVEL),
          parameter.keyword(),
          parameter.statement(),
          level.getName(),
          descriptor.getName());
    }
  }

  private static Set<Parameter> single(VerbatimOwner owner) {
    Set<Parameter> single = new LinkedHashSet<>();
    for (Verbatim block : owner.getVerbatims()) {
      if (!EACH_FOR_ITSELF.equalsIgnoreCase(block.getStatement())) {
        block.getLines().stream()
            .flatMap(line -> VerbatimLines.parameterOf(line).stream())
            .filter(parameter -> !parameter.repeatable())
            .forEach(single::add);
      }
    }
    return single;
  }

  /** A level without security has something that only a secured one can have. */
  @Check
  public void noSecurityStandsAlone(SecurityLevel level) {
    if (!Effective.withoutSymbols().level(level).isNoSecurity()) {
      return;
    }
    if (!level.getVersions().isEmpty()) {
      report(
          FindingCode.NO_SECURITY_WITH,
          at(level, PolicyPackage.Literals.SECURITY_LEVEL__VERSIONS, 0),
          level.getName(),
          "versions");
    }
    if (!level.getCiphers().isEmpty()) {
      report(
          FindingCode.NO_SECURITY_WITH,
          at(level, PolicyPackage.Literals.SECURITY_LEVEL__CIPHERS, 0),
          level.getName(),
          "ciphers");
    }
    for (Setting setting : level.getSettings()) {
      if (setting.getName() != null) {
        report(
            FindingCode.NO_SECURITY_WITH,
            at(setting, PolicyPackage.Literals.SETTING__NAME),
            level.getName(),
            setting.getName());
      }
    }
    for (Verbatim block : level.getVerbatims()) {
      String statement = block.getStatement();
      if (statement != null && VerbatimLines.isSecuredOnly(statement)) {
        report(
            FindingCode.NO_SECURITY_WITH,
            at(block, PolicyPackage.Literals.VERBATIM__STATEMENT),
            level.getName(),
            "verbatim " + statement);
      }
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.effective.Effective;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.KeyRingOwner;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.model.settings.SettingWords;
import org.attls.policy.library.Library;
import org.attls.policy.naming.Kinds;
import org.eclipse.xtext.validation.Check;

/**
 * What is about TLS in objects whose connections all stay in the clear. A TTLSRule with TTLSEnabled
 * Off has a group action only, so that nothing of it is written.
 */
public class NoSecurityChecks extends PolicyChecks {
  private static final Set<String> OF_GROUP = Set.of("TTLSGroupAction", "TTLSGroupAdvancedParms");
  private static final String UNIQUE_ENVIRONMENT = "unique environment";

  /** The settings of a row without security. */
  @Check
  public void rowHasNoSettings(RowSettings settings) {
    if (settings.eContainer() instanceof ConnectivityRule rule) {
      List<RequirementRow> rows =
          rule.getEffectiveRows().stream()
              .filter(row -> row.getTrafficDescriptor() == settings.getTrafficDescriptor())
              .toList();
      if (areInTheClear(rows)) {
        reportSettings(settings, settings.getTrafficDescriptor().getName());
      }
    }
  }

  /** The settings and the key ring of a rule that has no row with security. */
  @Check
  public void ruleHasNoSettings(ConnectivityRule rule) {
    if (areInTheClear(rule.getEffectiveRows())) {
      String described =
          (rule.isApplication() ? "application rule " : "connectivity rule ") + rule.getName();
      reportSettings(rule, described);
      reportKeyRing(rule, described);
    }
  }

  /** What a traffic descriptor says about TLS, though no row that uses it has security. */
  @Check
  public void descriptorHasNoSettings(TrafficDescriptor descriptor) {
    if (Library.has(descriptor.eResource().getURI())) {
      return; // It is what it is; nobody could change it.
    }
    List<RequirementRow> rows =
        project(descriptor).uses().rowsThatUse(descriptor).stream().map(Uses.RuleRow::row).toList();
    if (areInTheClear(rows)) {
      String described = Kinds.describe(descriptor);
      reportSettings(descriptor, described);
      reportKeyRing(descriptor, described);
      for (TrafficType type : descriptor.getTrafficTypes()) {
        reportSettings(type, described);
        reportKeyRing(type, described);
        type.getVerbatims().forEach(block -> reportVerbatim(block, described));
      }
    }
  }

  private static boolean areInTheClear(Collection<RequirementRow> rows) {
    Effective effective = Effective.withoutSymbols();
    return !rows.isEmpty() && rows.stream().allMatch(row -> isInTheClear(row, effective));
  }

  private static boolean isInTheClear(RequirementRow row, Effective effective) {
    SecurityLevel level = row.getSecurityLevel();
    return level != null && !level.eIsProxy() && effective.level(level).isNoSecurity();
  }

  private void reportSettings(SettingOwner owner, String described) {
    for (Setting setting : owner.getSettings()) {
      SettingParameters.wordsOf(setting)
          .filter(NoSecurityChecks::isAboutTls)
          .ifPresent(
              words ->
                  report(
                      FindingCode.ROW_IN_THE_CLEAR,
                      at(setting, PolicyPackage.Literals.SETTING__NAME),
                      words.words(),
                      described));
    }
  }

  private static boolean isAboutTls(SettingWords words) {
    return words.isParameter()
        ? !OF_GROUP.contains(words.statement())
        : words.words().equals(UNIQUE_ENVIRONMENT);
  }

  private void reportKeyRing(KeyRingOwner owner, String described) {
    KeyRing ring = owner.getKeyRing();
    if (ring != null) {
      String words =
          ring.getDatabase() != null
              ? "key database"
              : ring.getToken() != null ? "key token" : "key ring";
      report(
          FindingCode.ROW_IN_THE_CLEAR,
          at(owner, PolicyPackage.Literals.KEY_RING_OWNER__KEY_RING),
          words,
          described);
    }
  }

  private void reportVerbatim(Verbatim block, String described) {
    if (block.getStatement() != null && VerbatimLines.isSecuredOnly(block.getStatement())) {
      report(
          FindingCode.ROW_IN_THE_CLEAR,
          at(block, PolicyPackage.Literals.VERBATIM__STATEMENT),
          "verbatim " + block.getStatement(),
          described);
    }
  }
}

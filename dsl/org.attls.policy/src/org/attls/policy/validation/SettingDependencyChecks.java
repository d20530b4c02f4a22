// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.model.effective.Effective;
import org.attls.model.effective.Symbols;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.VerbatimOwner;
import org.attls.model.settings.SettingWords;
import org.attls.model.settings.SettingWords.Form;
import org.attls.model.settings.Settings;
import org.attls.pagent.catalogue.Dependency;
import org.attls.pagent.catalogue.Parameter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** Settings that do nothing without another one, which the catalogue knows. */
public class SettingDependencyChecks extends PolicyChecks {
  private static final Pattern PARAMETER = Pattern.compile("[A-Za-z0-9_]+");

  /** What a setting needs is nowhere: not in its object, nor in those that rows join with it. */
  @Check
  public void whatItNeedsIsThere(Setting setting) {
    Optional<Parameter> parameter = SettingParameters.of(setting);
    if (parameter.isEmpty() || !isGiven(setting)) {
      return;
    }
    for (Dependency dependency : Dependency.all()) {
      if (dependency.keyword().equals(parameter.get().keyword())
          && dependency.statement().equals(parameter.get().statement())
          && !dependency.keyword().equals("ClientAuthType")) { // The role follows from the words.
        check(setting, dependency);
      }
    }
  }

  /** A switch that is off asks for nothing. */
  private static boolean isGiven(Setting setting) {
    boolean isSwitch =
        SettingParameters.wordsOf(setting).filter(each -> each.form() == Form.SWITCH).isPresent();
    return !isSwitch || Settings.isOn(setting);
  }

  private void check(Setting setting, Dependency dependency) {
    Effective effective = Effective.withoutSymbols();
    if (around(setting, effective).stream().anyMatch(each -> meets(each, dependency))) {
      return;
    }
    Optional<SettingWords> words = SettingWords.ofKeyword(dependency.needs());
    String needed =
        words.map(SettingWords::words).orElse("verbatim " + dependency.needs())
            + (dependency.values().isEmpty() || isSwitch(words)
                ? ""
                : " " + String.join(" or ", dependency.values()));
    Severity severity = dependency.evidence().isCertain() ? dependency.severity() : Severity.INFO;
    report(
        FindingCode.SETTING_NEEDS,
        severity,
        FindingCode.SETTING_NEEDS.message(setting.getName(), needed, inWords(dependency.meaning())),
        at(setting, PolicyPackage.Literals.SETTING__NAME),
        List.of());
  }

  private static boolean isSwitch(Optional<SettingWords> words) {
    return words.filter(each -> each.form() == Form.SWITCH).isPresent();
  }

  /** What the catalogue says, with the words of the language for the parameters. */
  private static String inWords(String meaning) {
    return PARAMETER
        .matcher(meaning.substring(0, meaning.length() - 1)) // Without its full stop.
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    SettingWords.ofKeyword(match.group())
                        .map(SettingWords::words)
                        .orElse(match.group())));
  }

  /** The effective objects whose settings meet those of an object in some row. */
  private List<EObject> around(Setting setting, Effective effective) {
    List<EObject> around = new ArrayList<>();
    SettingOwner owner = (SettingOwner) setting.eContainer();
    around.add(owner);
    ConnectivityRule rule = EcoreUtil2.getContainerOfType(owner, ConnectivityRule.class);
    PolicyObject object = EcoreUtil2.getContainerOfType(owner, PolicyObject.class);
    if (rule != null) {
      addRule(rule, around);
      rule.getEffectiveRows().forEach(row -> addRow(row, effective, around));
    } else if (object instanceof SecurityLevel || object instanceof TrafficDescriptor) {
      add(object, effective, around);
      for (Uses.RuleRow use : project(setting).uses().rowsThatUse(object)) {
        addRule(use.rule(), around);
        addRow(use.row(), effective, around);
      }
    }
    return around;
  }

  private static void addRule(ConnectivityRule rule, List<EObject> around) {
    around.add(rule);
    List<RowSettings> rows = rule.getRowSettings();
    around.addAll(rows);
  }

  private static void addRow(RequirementRow row, Effective effective, List<EObject> around) {
    Stream.of(row.getSecurityLevel(), row.getTrafficDescriptor())
        .filter(each -> each != null && !each.eIsProxy())
        .forEach(each -> add(each, effective, around));
  }

  private static void add(PolicyObject object, Effective effective, List<EObject> around) {
    if (object instanceof SecurityLevel level) {
      around.add(effective.level(level));
    } else if (object instanceof TrafficDescriptor descriptor) {
      TrafficDescriptor whole = effective.descriptor(descriptor);
      around.add(whole);
      around.addAll(whole.getTrafficTypes());
    }
  }

  private static boolean meets(EObject object, Dependency dependency) {
    return object instanceof SettingOwner owner && wordsMeet(owner, dependency)
        || object instanceof VerbatimOwner lines && linesMeet(lines, dependency);
  }

  private static boolean wordsMeet(SettingOwner owner, Dependency dependency) {
    Optional<SettingWords> words = SettingWords.ofKeyword(dependency.needs());
    Optional<Setting> found = words.flatMap(each -> Settings.find(owner, each.words()));
    if (found.isEmpty()) {
      return false;
    }
    if (found.get().getValues().stream().anyMatch(Symbols::mayBeIn)) {
      return true; // The symbol may stand for what is needed.
    }
    String value =
        isSwitch(words)
            ? Settings.isOn(found.get()) ? Settings.ON : Settings.OFF
            : String.join(" ", found.get().getValues());
    return dependency.isMetBy(value);
  }

  private static boolean linesMeet(VerbatimOwner owner, Dependency dependency) {
    return owner.getVerbatims().stream()
        .flatMap(block -> block.getLines().stream())
        .anyMatch(
            line ->
                dependency.needs().equalsIgnoreCase(line.getKeyword())
                    && line.getValue() != null
                    && (Symbols.mayBeIn(line.getValue()) || dependency.isMetBy(line.getValue())));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Setting;
import org.attls.model.settings.Holder;
import org.attls.model.settings.SettingWords;
import org.attls.model.settings.SettingWords.Form;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.flatfile.Lexical;
import org.attls.pagent.value.ValueWords;
import org.eclipse.xtext.validation.Check;

/** The values of settings, as the catalogue of the policy file has them. */
public class SettingValueChecks extends PolicyChecks {
  private static final String CLIENT_AUTHENTICATION = "client authentication";
  private static final String GROUP_ACTION = "group action";
  private static final String NONE = "none";

  /** A value cannot be written, or is none that the parameter takes. */
  @Check
  public void valuesAreSound(Setting setting) {
    Optional<SettingWords> words = SettingParameters.wordsOf(setting);
    Optional<Parameter> parameter = words.flatMap(SettingParameters::of);
    if (parameter.isEmpty() || words.get().form() == Form.SWITCH || isTimeList(words.get())) {
      return;
    }
    List<String> values = SettingNodes.values(setting);
    int count = words.get().form() == Form.VALUE ? Math.min(1, values.size()) : values.size();
    for (int i = 0; i < count; i++) {
      if (values.get(i) != null && !isNone(setting, values.get(i))) {
        check(setting, i, Wording.of(words.get(), parameter.get()));
      }
    }
  }

  private static boolean isTimeList(SettingWords words) {
    return words.form() == Form.LIST && words.holders().contains(Holder.TIME);
  }

  private static boolean isNone(Setting setting, String value) {
    return CLIENT_AUTHENTICATION.equals(setting.getName())
        && value.toLowerCase(Locale.ROOT).equals(NONE);
  }

  /** One finding for one place, whatever the stacks make of its symbols. */
  private void check(Setting setting, int index, Wording wording) {
    if (CutUrl.of(SettingNodes.value(setting, index)).isPresent()) {
      return; // It is reported as a text without quotes.
    }
    for (Meaning meaning : meanings(setting, setting.getValues().get(index))) {
      String value = ValueWords.toFlat(wording.parameter(), meaning.text());
      List<ValueRemark> remarks = ValueRemark.of(wording, value);
      remarks.forEach(
          remark -> reportIn(remark, setting, SettingNodes.value(setting, index), meaning));
      if (!remarks.isEmpty()) {
        return;
      }
    }
  }

  /** A value stands twice in a list. */
  @Check
  public void valuesDiffer(Setting setting) {
    if (SettingParameters.wordsOf(setting).filter(each -> each.form() == Form.LIST).isEmpty()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    List<String> values = SettingNodes.values(setting);
    boolean caseCounts =
        SettingParameters.of(setting)
            .filter(parameter -> parameter.type().value() instanceof ValueType.Text)
            .isPresent();
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (value != null && !seen.add(caseCounts ? value : value.toLowerCase(Locale.ROOT))) {
        report(
            FindingCode.LIST_VALUE_TWICE,
            at(setting, PolicyPackage.Literals.SETTING__VALUES, i),
            value,
            setting.getName());
      }
    }
  }

  /** A group action has a name that no statement can have. */
  @Check
  public void groupActionCanBeNamed(Setting setting) {
    if (!GROUP_ACTION.equals(setting.getName()) || SettingNodes.values(setting).isEmpty()) {
      return;
    }
    String name = setting.getValues().getFirst();
    for (Meaning meaning : meanings(setting, name)) {
      Optional<String> problem = Lexical.nameProblem(meaning.text());
      if (problem.isPresent()) {
        reportMeant(
            FindingCode.GROUP_ACTION_NAME,
            at(setting, PolicyPackage.Literals.SETTING__VALUES, 0),
            meaning,
            List.of(),
            name,
            problem.get());
        return;
      }
    }
  }
}

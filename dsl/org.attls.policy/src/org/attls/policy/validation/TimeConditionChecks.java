// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Setting;
import org.attls.model.policy.TimeCondition;
import org.attls.model.settings.TimeMask;
import org.attls.policy.parsing.SyntaxErrorsInside;
import org.eclipse.xtext.validation.Check;

/** Time conditions: months and days that there are. */
public class TimeConditionChecks extends PolicyChecks {
  private static final String ZONE = "time zone";

  /** A month or day is none. */
  @Check
  public void monthsAndDaysAreKnown(Setting setting) {
    if (SettingParameters.wordsOf(setting).isEmpty()) {
      return;
    }
    Optional<TimeMask> mask = TimeMask.ofSetting(setting.getName());
    List<String> values = SettingNodes.values(setting);
    for (int i = 0; mask.isPresent() && i < values.size(); i++) {
      if (values.get(i) != null) {
        check(setting, i, mask.get(), values.size());
      }
    }
  }

  private void check(Setting setting, int index, TimeMask mask, int count) {
    String written = setting.getValues().get(index);
    for (Meaning meaning : meanings(setting, written)) {
      String value = meaning.text();
      boolean sound = count == 1 && mask.isMask(value) || mask.isWord(value);
      if (!sound) {
        boolean isNumber = value.chars().allMatch(Character::isDigit); // Any number is near others.
        Optional<String> nearest =
            isNumber ? Optional.empty() : NearestName.in(mask.words(), value);
        reportMeant(
            FindingCode.TIME_WORD,
            at(setting, PolicyPackage.Literals.SETTING__VALUES, index),
            meaning,
            nearest.stream().toList(),
            value,
            mask.described(),
            nearest.map(each -> " Did you mean " + each + "?").orElse(""));
        return;
      }
    }
  }

  /** A mask has no month or day at all. */
  @Check
  public void someDayIsMeant(Setting setting) {
    if (TimeMask.ofSetting(String.valueOf(setting.getName())).isEmpty()
        || setting.getValues().size() != 1) {
      return;
    }
    String value = String.valueOf(setting.getValues().getFirst());
    if (value.length() > 2 && value.chars().allMatch(c -> c == '0')) {
      report(
          FindingCode.TIME_NEVER,
          at(setting, PolicyPackage.Literals.SETTING__VALUES, 0),
          setting.getName());
    }
  }

  /** A time condition says nothing. */
  @Check
  public void somethingIsSaid(TimeCondition condition) {
    boolean empty = condition.getSettings().stream().allMatch(each -> ZONE.equals(each.getName()));
    if (empty && !SyntaxErrorsInside.near(condition)) {
      report(
          FindingCode.TIME_EMPTY,
          at(condition, PolicyPackage.Literals.NAMED__NAME),
          condition.getName());
    }
  }
}

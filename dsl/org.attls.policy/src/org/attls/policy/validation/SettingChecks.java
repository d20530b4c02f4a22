// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attls.findings.FindingCode;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SettingOwner;
import org.attls.model.settings.Holder;
import org.attls.model.settings.SettingWords;
import org.attls.model.settings.SettingWords.Form;
import org.attls.model.settings.Settings;
import org.attls.policy.naming.Kinds;
import org.attls.policy.parsing.SettingSuggestion;
import org.attls.policy.parsing.SyntaxErrorsInside;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Settings: where they stand, and how many values they have. */
public class SettingChecks extends PolicyChecks {
  /** A setting stands where it has no meaning. */
  @Check
  public void placeFits(Setting setting) {
    SettingOwner owner = (SettingOwner) setting.eContainer();
    Optional<SettingWords> words =
        Optional.ofNullable(setting.getName()).flatMap(SettingWords::find);
    if (words.isPresent() && !words.get().isFor(owner)) {
      report(
          FindingCode.SETTING_PLACE,
          at(setting, PolicyPackage.Literals.SETTING__NAME),
          setting.getName(),
          Kinds.describe(owner),
          places(words.get()));
    }
  }

  private static String places(SettingWords words) {
    return words.holders().stream()
        .sorted(Comparator.naturalOrder())
        .map(Holder::words)
        .collect(Collectors.joining(", or "));
  }

  /** A setting is given twice in one object. */
  @Check
  public void settingsAreGivenOnce(SettingOwner owner) {
    Set<String> seen = new HashSet<>();
    for (Setting setting : owner.getSettings()) {
      if (setting.getName() != null && !seen.add(setting.getName())) {
        report(
            FindingCode.PROPERTY_TWICE,
            at(setting, PolicyPackage.Literals.SETTING__NAME),
            setting.getName(),
            Kinds.describe(owner));
      }
    }
  }

  /** A setting lacks its value, has too many, or took what begins the next line for one. */
  @Check
  public void valuesFit(Setting setting) {
    Optional<SettingWords> words = SettingParameters.wordsOf(setting);
    if (words.isEmpty() || setting.getValues().contains(null)) {
      return; // A syntax error may stand there.
    }
    int own = SettingNodes.ownValues(setting);
    if (own < setting.getValues().size()) {
      reportStray(setting, own);
    }
    if (words.get().form() == Form.SWITCH) {
      checkSwitch(setting, own);
    } else if (own == 0 && !SyntaxErrorsInside.near(setting)) {
      report(
          FindingCode.SETTING_VALUE_MISSING,
          at(setting, PolicyPackage.Literals.SETTING__NAME),
          setting.getName(),
          SettingParameters.of(words.get())
              .map(parameter -> SettingParameters.wanted(words.get(), parameter))
              .orElse("a name"));
    } else if (words.get().form() == Form.VALUE && own > 1) {
      reportMore(setting, own);
    }
  }

  private void checkSwitch(Setting setting, int own) {
    for (int i = 0; i < own; i++) {
      String value = setting.getValues().get(i).toLowerCase(Locale.ROOT);
      if (i > 0 || !value.equals(Settings.ON) && !value.equals(Settings.OFF)) {
        report(
            FindingCode.SETTING_SWITCH,
            at(setting, PolicyPackage.Literals.SETTING__VALUES, i),
            setting.getName(),
            setting.getValues().get(i));
        return;
      }
    }
  }

  /** A value with blanks and no quotes, or a list where there is none. */
  private void reportMore(Setting setting, int own) {
    INode first = SettingNodes.value(setting, 0);
    INode last = SettingNodes.value(setting, own - 1);
    boolean commas = false;
    for (int i = 1; i < own; i++) {
      commas |= SettingNodes.isBehindComma(SettingNodes.value(setting, i));
    }
    if (commas) {
      report(
          FindingCode.SETTING_VALUES,
          at(setting, PolicyPackage.Literals.SETTING__VALUES, 1),
          setting.getName(),
          setting.getValues().get(1));
    } else {
      String text = String.join(" ", setting.getValues().subList(0, own));
      reportAt(
          FindingCode.MISSING_QUOTES,
          FindingCode.MISSING_QUOTES.severity(),
          FindingCode.MISSING_QUOTES.message(text),
          setting,
          first.getOffset(),
          last.getEndOffset() - first.getOffset(),
          List.of(text));
    }
  }

  /** What stands on the next line is no value but a word that begins nothing. */
  private void reportStray(Setting setting, int index) {
    INode value = SettingNodes.value(setting, index);
    SettingOwner owner = (SettingOwner) setting.eContainer();
    String word = NodeModelUtils.getTokenText(value);
    if (word.startsWith("#")) {
      reportAt(FindingCode.HASH_COMMENT, setting, value);
    } else if (!SyntaxErrorsInside.behindOnLine(value)) {
      List<String> line = SettingNodes.lineFrom(value);
      Optional<String> meant = SettingSuggestion.of(line, owner);
      reportFixableAt(
          FindingCode.SETTING_UNKNOWN,
          setting,
          value,
          meant.map(each -> SettingSuggestion.replacement(each, line, 0)).orElse(List.of()),
          word,
          Kinds.describe(owner),
          meant.map(each -> " Did you mean " + each + "?").orElse(""));
    }
  }
}

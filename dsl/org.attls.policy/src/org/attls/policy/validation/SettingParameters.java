// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.Optional;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SettingOwner;
import org.attls.model.settings.SettingWords;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;

/** What the catalogue has for settings. */
final class SettingParameters {
  private SettingParameters() {}

  /** The words of a setting that was read in full and stands where it may. */
  static Optional<SettingWords> wordsOf(Setting setting) {
    return setting.getName() == null
        ? Optional.empty()
        : SettingWords.find(setting.getName())
            .filter(words -> words.isFor((SettingOwner) setting.eContainer()));
  }

  /** The parameter of such a setting, if it is one. */
  static Optional<Parameter> of(Setting setting) {
    return wordsOf(setting).flatMap(SettingParameters::of);
  }

  /** What words take: what their parameter does, and what only the words do. */
  static String wanted(SettingWords words, Parameter parameter) {
    String values = parameter.type().value().description();
    if (words.words().equals("client authentication")) {
      return "none, " + values;
    }
    return parameter.type().value() instanceof ValueType.Groups groups && !groups.any()
        ? "the name of a group, such as secp256r1, or " + values
        : values;
  }

  /** The parameter that words stand for, if they are one. */
  static Optional<Parameter> of(SettingWords words) {
    return words.isParameter()
        ? Catalogue.get().parameter(words.statement(), words.keyword())
        : Optional.empty();
  }
}

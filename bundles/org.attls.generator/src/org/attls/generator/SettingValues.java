// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attls.generator.InForce.Word;
import org.attls.model.settings.SettingWords;
import org.attls.model.settings.Settings;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.flatfile.Lexical;
import org.attls.pagent.value.Value;
import org.attls.pagent.value.ValueReader;
import org.attls.pagent.value.ValueWords;

/** The values of settings as they are to stand in the flat file, in the spelling of IBM. */
final class SettingValues {
  private SettingValues() {}

  /**
   * The values of a setting, one for each line. A parameter that may stand once gets the codes of a
   * list in one value.
   *
   * @throws IllegalArgumentException if there is none, or one cannot stand in a line
   */
  static List<String> of(Word word, Parameter parameter) {
    if (word.words().form() == SettingWords.Form.SWITCH) {
      return List.of(Settings.isOn(word.setting()) ? "On" : "Off");
    }
    List<String> given = word.setting().getValues();
    Invalid.when(given.isEmpty(), word.setting(), "has no value");
    boolean list = word.words().form() == SettingWords.Form.LIST;
    List<String> values =
        (list ? given : List.of(given.getLast()))
            .stream().map(value -> canonical(parameter, value)).toList();
    for (String value : values) {
      Invalid.when(
          Lexical.valueProblem(value).isPresent(), word.setting(), "has a value of no line");
    }
    return values.size() > 1 && !parameter.repeatable()
        ? List.of(
            values.stream().map(value -> codes(parameter, value)).collect(Collectors.joining()))
        : values;
  }

  /** A word as IBM spells it, a number without leading zeros; anything else as it is. */
  static String canonical(Parameter parameter, String text) {
    return switch (parameter.type().value()) {
      case ValueType.Choice choice -> choice.find(text).map(ValueType.Option::word).orElse(text);
      case ValueType.Number number ->
          ValueReader.read(parameter, text)
              .value()
              .filter(Value.Whole.class::isInstance)
              .map(value -> Long.toString(((Value.Whole) value).number()))
              .orElse(text);
      default -> ValueWords.toFlat(parameter, text);
    };
  }

  private static String codes(Parameter parameter, String text) {
    Optional<Value> value = ValueReader.read(parameter, text).value();
    return switch (value.orElse(null)) {
      case Value.Signatures pairs -> String.join("", pairs.codes());
      case Value.Groups groups -> String.join("", groups.codes());
      case null, default -> text;
    };
  }
}

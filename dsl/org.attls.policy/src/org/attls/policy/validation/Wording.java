// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.attls.model.settings.SettingWords;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.value.ValueFault;
import org.attls.pagent.value.ValueWords;

/**
 * How the catalogue's remarks on a value are said to the user.
 *
 * @param parameter the parameter of the policy file
 * @param called what the user knows it as
 * @param wanted what it takes, in the user's words
 * @param word the word for a value of the policy file
 */
record Wording(Parameter parameter, String called, String wanted, UnaryOperator<String> word) {
  /** For a parameter that is given as the policy file has it. */
  static Wording verbatim(Parameter parameter) {
    return new Wording(
        parameter,
        parameter.keyword(),
        parameter.type().value().description(),
        UnaryOperator.identity());
  }

  /** For a parameter that is given by a setting. */
  static Wording of(SettingWords words, Parameter parameter) {
    return new Wording(
        parameter,
        words.words(),
        SettingParameters.wanted(words, parameter),
        value -> ValueWords.ofFlat(parameter, value).orElse(value));
  }

  /** What a fault says. */
  Object[] arguments(ValueFault fault) {
    return fault.arguments().stream().map(each -> say(each, fault)).toArray();
  }

  /** What to write instead. */
  List<String> data(ValueFault fault) {
    return fault.data().stream().map(word).toList();
  }

  private Object say(Object argument, ValueFault fault) {
    if (argument.equals(parameter.keyword())) {
      return called;
    }
    if (argument.equals(parameter.type().value().description())) {
      return wanted;
    }
    return fault.data().stream()
        .filter(value -> argument.equals(meant(value)))
        .findFirst()
        .<Object>map(value -> meant(word.apply(value)))
        .orElse(argument);
  }

  private static String meant(String value) {
    return " Did you mean " + value + "?";
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.words;

import java.util.List;
import java.util.Optional;
import org.attls.generator.verbatim.VerbatimParameter;
import org.attls.model.facts.FactTable;
import org.attls.model.settings.SettingWords;
import org.attls.pagent.catalogue.Parameter;

/**
 * How a parameter of the flat file is said in the authoring language.
 *
 * @param words the words
 * @param property what they are the words of
 */
public record ParameterWords(String words, String property) {
  private record Structure(String statement, String keyword, ParameterWords words) {}

  private static final List<Structure> STRUCTURE =
      FactTable.read(
          ParameterWords.class,
          "structure.csv",
          row ->
              new Structure(
                  row.getField("statement"),
                  row.getField("keyword"),
                  new ParameterWords(row.getField("words"), row.getField("property"))));

  /**
   * The words for a parameter: those of its setting, of the setting that sets the same parameter in
   * another statement, or of what the language is built of.
   *
   * @return the words; empty if there are none, which a test does not let pass
   */
  public static Optional<ParameterWords> of(Parameter parameter) {
    return structure(parameter)
        .or(() -> made(parameter))
        .or(() -> setting(parameter).map(words -> of(words, parameter)));
  }

  private static Optional<ParameterWords> structure(Parameter parameter) {
    return STRUCTURE.stream()
        .filter(each -> each.statement.equals(parameter.statement()))
        .filter(each -> each.keyword.equals(parameter.keyword()))
        .map(Structure::words)
        .findFirst();
  }

  /** A parameter that names or holds a statement: the generator writes it with the statement. */
  private static Optional<ParameterWords> made(Parameter parameter) {
    return VerbatimParameter.statementOf(parameter)
        .map(statement -> new ParameterWords("those of " + statement, "written with " + statement));
  }

  private static Optional<SettingWords> setting(Parameter parameter) {
    return SettingWords.all().stream()
        .filter(each -> each.keyword().equals(parameter.keyword()))
        .reduce((one, other) -> one.statement().equals(parameter.statement()) ? one : other);
  }

  private static ParameterWords of(SettingWords setting, Parameter parameter) {
    String words =
        switch (setting.form()) {
          case SWITCH -> setting.words() + "; " + setting.words() + " off";
          case VALUE -> setting.words() + " VALUE";
          case LIST -> setting.words() + " VALUE, VALUE";
        };
    List<String> holders =
        setting.holders().stream().sorted().map(holder -> holder.words()).toList();
    String property = setting.words() + " of " + String.join(", ", holders);
    return new ParameterWords(
        words,
        setting.statement().equals(parameter.statement())
            ? property
            : property + "; written in " + setting.statement());
  }
}

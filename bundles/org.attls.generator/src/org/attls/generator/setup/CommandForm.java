// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.FactTable;

/**
 * How a command of ACF2 or Top Secret is written, from a published sample.
 *
 * @param product the product
 * @param purpose what it is for; several commands for one purpose follow each other
 * @param words its words; {@code {name}} stands for a value, and a word that begins with a question
 *     mark is left out where its value is missing
 * @param evidence how well it is known
 * @param source where it was read
 */
record CommandForm(
    SecurityProduct product, String purpose, List<String> words, Evidence evidence, String source) {
  private static final Pattern VALUE = Pattern.compile("\\{([a-z]+)}");
  private static final List<CommandForm> ALL =
      FactTable.read(
          CommandForm.class,
          "security-commands.csv",
          row ->
              new CommandForm(
                  SecurityProduct.valueOf(row.getField("product")),
                  row.getField("purpose"),
                  List.of(row.getField("form").split(" ")),
                  Evidence.of(row.getField("evidence")),
                  row.getField("source")));

  /** The forms of all commands. */
  static List<CommandForm> all() {
    return ALL;
  }

  /** The commands of a product for a purpose; none where no sample is known. */
  static List<CommandForm> of(SecurityProduct product, String purpose) {
    return ALL.stream()
        .filter(each -> each.product == product && each.purpose.equals(purpose))
        .toList();
  }

  /**
   * The command with values. A value of several texts becomes as many words, so that a line may end
   * between them.
   *
   * @throws IllegalArgumentException if a value that must be there is missing
   */
  TsoCommand command(Map<String, List<String>> values) {
    TsoCommand command = TsoCommand.of();
    for (String word : words) {
      boolean optional = word.startsWith("?");
      String form = optional ? word.substring(1) : word;
      Optional<List<String>> made = filled(form, values);
      if (made.isEmpty() && !optional) {
        throw new IllegalArgumentException("no value for " + form + " of " + purpose);
      }
      made.ifPresent(texts -> texts.forEach(command::and));
    }
    return command;
  }

  private static Optional<List<String>> filled(String form, Map<String, List<String>> values) {
    List<String> made = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Matcher matcher = VALUE.matcher(form);
    int end = 0;
    while (matcher.find()) {
      List<String> texts = values.getOrDefault(matcher.group(1), List.of());
      if (texts.isEmpty()) {
        return Optional.empty();
      }
      open.append(form, end, matcher.start()).append(texts.getFirst());
      for (String more : texts.subList(1, texts.size())) {
        made.add(open.toString());
        open.setLength(0);
        open.append(more);
      }
      end = matcher.end();
    }
    made.add(open.append(form.substring(end)).toString());
    return Optional.of(made);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import org.attls.analysis.EffectiveValue;
import org.attls.model.settings.SettingWords;
import org.attls.model.settings.SettingWords.Form;
import org.attls.model.settings.Settings;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.value.ValueWords;

/**
 * A setting to be.
 *
 * @param setting the words
 * @param values the values as they are to stand in the flat file; none for a switch that is on
 */
record Property(SettingWords setting, List<String> values) implements Comparable<Property> {
  private static final String ON = "On";

  /** Copies the values, so that the property cannot change. */
  Property {
    values = List.copyOf(values);
  }

  /** The setting for what a rule has. */
  static Property of(SettingWords words, EffectiveValue value) {
    return new Property(
        words,
        switch (value) {
          case EffectiveValue.Single single when words.form() == Form.SWITCH ->
              single.text().equals(ON) ? List.of() : List.of(Settings.OFF);
          case EffectiveValue.Single single -> List.of(single.text());
          case EffectiveValue.Items items ->
              items.items().stream().map(item -> word(words, item)).toList();
          default -> throw new IllegalArgumentException("no value of a setting: " + value);
        });
  }

  private static String word(SettingWords words, String item) {
    return Catalogue.get()
        .parameter(words.statement(), words.keyword())
        .flatMap(parameter -> ValueWords.ofFlat(parameter, item))
        .orElse(item);
  }

  /** The words, such as {@code handshake timeout}. */
  String words() {
    return setting.words();
  }

  /** Whether the values are free text, which stands in quotes. */
  boolean isText() {
    return setting.isParameter()
        && Catalogue.get()
            .parameter(setting.statement(), setting.keyword())
            .filter(parameter -> parameter.type().value() instanceof ValueType.Text)
            .isPresent();
  }

  /** The order of the table of settings. */
  @Override
  public int compareTo(Property other) {
    return Integer.compare(place(), other.place());
  }

  private int place() {
    return SettingWords.all().indexOf(setting);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SettingOwner;
import org.attls.model.settings.SettingWords;

/**
 * The settings in force for a rule: of each the innermost one.
 *
 * @param byWords each by its words, in the order of first mention
 */
record InForce(Map<String, Word> byWords) {

  /**
   * A setting in force.
   *
   * @param layer where it stands
   * @param words what it is
   * @param setting the setting
   * @param hides whether an outer layer has it too
   */
  record Word(Layer layer, SettingWords words, Setting setting, boolean hides) {
    /** The last value; empty for a switch without one. */
    Optional<String> value() {
      return setting.getValues().isEmpty()
          ? Optional.empty()
          : Optional.of(setting.getValues().getLast());
    }
  }

  /** Makes the map one that cannot change. */
  InForce {
    byWords = Collections.unmodifiableMap(new LinkedHashMap<>(byWords));
  }

  /** Collects settings from the outermost layer to the innermost. */
  static final class Builder {
    private final Map<String, Word> byWords = new LinkedHashMap<>();
    private final UnaryOperator<Setting> effective;

    /**
     * A collection without settings.
     *
     * @param effective gives settings the values of the symbols of the stack
     */
    Builder(UnaryOperator<Setting> effective) {
      this.effective = effective;
    }

    /**
     * Adds the settings of an object.
     *
     * @throws IllegalArgumentException if there is no such setting, or not in such an object
     */
    Builder add(Layer layer, SettingOwner owner) {
      for (Setting setting : owner.getSettings()) {
        SettingWords words =
            SettingWords.find(String.valueOf(setting.getName()))
                .filter(each -> each.isFor(owner))
                .orElseThrow(() -> Invalid.because(owner, "has the setting " + setting.getName()));
        Word outer = byWords.get(words.words());
        boolean hides = outer != null && (outer.hides || outer.layer != layer);
        byWords.put(words.words(), new Word(layer, words, effective.apply(setting), hides));
      }
      return this;
    }

    InForce build() {
      return new InForce(byWords);
    }
  }

  /** The setting with these words. */
  Optional<Word> find(String words) {
    return Optional.ofNullable(byWords.get(words));
  }

  /** The value of a setting. */
  Optional<String> value(String words) {
    return find(words).flatMap(Word::value);
  }

  /** The settings that are parameters of the flat file. */
  List<Word> parameters() {
    return byWords.values().stream().filter(word -> word.words.isParameter()).toList();
  }
}

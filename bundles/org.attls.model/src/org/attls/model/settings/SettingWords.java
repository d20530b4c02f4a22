// SPDX-License-Identifier: EPL-2.0

package org.attls.model.settings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attls.model.facts.FactTable;
import org.attls.model.policy.SettingOwner;

/**
 * The words of a setting: a row of {@code settings.csv}. What its values may be, since which
 * release it is known and what holds without it is told by the catalogue of the flat file, under
 * the statement and keyword.
 *
 * @param words the words with one blank between them, for example {@code client authentication}
 * @param form how many values it has
 * @param holders the kinds of objects in which it may stand
 * @param statement the statement of the flat file in which the generator writes it; empty if it is
 *     no parameter
 * @param keyword the parameter; empty if it is none
 */
public record SettingWords(
    String words, Form form, Set<Holder> holders, String statement, String keyword) {

  /** How many values a setting has. */
  public enum Form {
    /** None or {@code on} for on, {@code off} for off. */
    SWITCH,
    /** One. */
    VALUE,
    /** One or several, with commas between them. */
    LIST
  }

  private static final List<SettingWords> ALL =
      FactTable.read(
          SettingWords.class,
          "settings.csv",
          row ->
              new SettingWords(
                  row.getField("words"),
                  Form.valueOf(row.getField("form").toUpperCase(Locale.ROOT)),
                  holders(row.getField("owners")),
                  row.getField("statement"),
                  row.getField("keyword")));

  private static final Map<String, SettingWords> BY_WORDS =
      ALL.stream().collect(Collectors.toMap(SettingWords::words, Function.identity()));

  /** Copies the holders, so that the words cannot change. */
  public SettingWords {
    holders = Set.copyOf(holders);
  }

  private static Set<Holder> holders(String names) {
    return Arrays.stream(names.split(" "))
        .map(name -> Holder.valueOf(name.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Holder.class)));
  }

  /** All settings, in the order of the table. */
  public static List<SettingWords> all() {
    return ALL;
  }

  /** The setting with these words, whose case counts. */
  public static Optional<SettingWords> find(String words) {
    return Optional.ofNullable(BY_WORDS.get(words));
  }

  /** The setting that sets a parameter, in whatever statement the generator writes it. */
  public static Optional<SettingWords> ofKeyword(String keyword) {
    return ALL.stream().filter(each -> each.keyword.equals(keyword)).findFirst();
  }

  /** Whether it is a parameter of the flat file of itself. */
  public boolean isParameter() {
    return !keyword.isEmpty();
  }

  /** Whether it may stand in an object. */
  public boolean isFor(SettingOwner owner) {
    return holders.contains(Holder.of(owner));
  }
}

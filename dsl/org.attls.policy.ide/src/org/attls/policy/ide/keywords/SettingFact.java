// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.keywords;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.FactTable;
import org.attls.model.facts.Release;
import org.attls.model.settings.SettingWords;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.DefaultValue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;

/**
 * What a setting is for, by the catalogue of the flat file. Settings that are no parameter, and
 * what the language takes beyond the parameter, are in {@code settings-notes.csv}.
 *
 * @param setting its words
 * @param parameter the parameter that it becomes; empty if it is none
 * @param note what has to be said beyond the parameter, or instead of one; empty if nothing
 */
public record SettingFact(SettingWords setting, Optional<Parameter> parameter, Note note) {
  /** The class of the metamodel in whose text the words of settings stand. */
  public static final String WHERE = "Setting";

  private static final Release LATEST = Release.all().getLast();

  /**
   * A row of the notes.
   *
   * @param words the words of the setting
   * @param meaning what it does, in one or two sentences
   * @param takes what its values may be in the language, where that is not what the parameter takes
   * @param becomes what it becomes, where that is not just the parameter
   * @param byDefault what holds without it, where that is not the default of the parameter
   * @param evidence how well it is known what z/OS does, where there is no parameter
   */
  record Note(
      String words,
      String meaning,
      String takes,
      String becomes,
      String byDefault,
      Optional<Evidence> evidence) {}

  private static final Map<String, Note> NOTES =
      FactTable.read(
              SettingFact.class,
              "settings-notes.csv",
              row ->
                  new Note(
                      row.getField("words"),
                      row.getField("meaning"),
                      row.getField("takes"),
                      row.getField("becomes"),
                      row.getField("default"),
                      Optional.of(row.getField("evidence"))
                          .filter(mark -> !mark.isEmpty())
                          .map(Evidence::of)))
          .stream()
          .collect(Collectors.toMap(Note::words, Function.identity()));

  private static final List<SettingFact> ALL =
      SettingWords.all().stream().map(SettingFact::of).toList();

  private static final Map<String, SettingFact> BY_WORDS =
      ALL.stream().collect(Collectors.toMap(fact -> fact.setting.words(), Function.identity()));

  /** Every setting, in the order of its table. */
  public static List<SettingFact> all() {
    return ALL;
  }

  private static SettingFact of(SettingWords words) {
    return new SettingFact(
        words,
        words.isParameter()
            ? Catalogue.get().parameter(words.statement(), words.keyword())
            : Optional.empty(),
        NOTES.getOrDefault(
            words.words(), new Note(words.words(), "", "", "", "", Optional.empty())));
  }

  /** The setting with these words; empty for others, and for null. */
  public static Optional<SettingFact> find(String words) {
    return Optional.ofNullable(BY_WORDS.get(words));
  }

  /** What it does, without a full stop at the end. */
  public String meaning() {
    String own = parameter.map(Parameter::meaning).orElse("");
    String all =
        note.meaning.isEmpty() ? own : own.isEmpty() ? note.meaning : note.meaning + ' ' + own;
    return all.endsWith(".") ? all.substring(0, all.length() - 1) : all;
  }

  /** What its values may be. */
  public String takes() {
    if (!note.takes.isEmpty()) {
      return note.takes;
    }
    return switch (setting.form()) {
      case SWITCH -> "on, which may be left out, or off";
      case VALUE -> type();
      case LIST -> "a list with commas; each is " + type();
    };
  }

  private String type() {
    return parameter.map(each -> each.type().value().description()).orElse("a word");
  }

  /** What it becomes in the flat file. */
  public String becomes() {
    return note.becomes.isEmpty() ? setting.keyword() + " of " + setting.statement() : note.becomes;
  }

  /** Since when z/OS has it, for example {@code z/OS V2R1}. */
  public String since() {
    return parameter
        .map(each -> "z/OS " + each.introduction().since().name())
        .orElse("every release");
  }

  /** What holds at a release where the setting is not given; empty if there is nothing to say. */
  public Optional<String> byDefault(Release release) {
    if (!note.byDefault.isEmpty()) {
      return Optional.of(note.byDefault);
    }
    return parameter.flatMap(
        each ->
            switch (each.defaultAt(release)) {
              case DefaultValue.Known known -> Optional.of(known.value());
              case DefaultValue.Inherited inherited ->
                  outermost(each.keyword(), release).or(() -> Optional.of("not known for certain"));
              case DefaultValue.Uncertain uncertain -> Optional.of("not known for certain");
              case DefaultValue.None none -> Optional.empty();
            });
  }

  /** How well it is known what z/OS does; empty where nothing is said of z/OS. */
  public Optional<Evidence> evidence() {
    return parameter.map(Parameter::evidence).or(note::evidence);
  }

  /** What holds where no action has the parameter: the default of the outermost action. */
  private static Optional<String> outermost(String keyword, Release release) {
    for (Statement statement : Catalogue.get().statements()) {
      Optional<Parameter> outer = Catalogue.get().parameter(statement.keyword(), keyword);
      if (outer.isPresent() && outer.get().defaultAt(release) instanceof DefaultValue.Known known) {
        return Optional.of(known.value());
      }
    }
    return Optional.empty();
  }

  /** The setting as a keyword of the language. */
  public KeywordFact keyword() {
    return new KeywordFact(
        setting.words(),
        WHERE,
        meaning(),
        becomes(),
        byDefault(LATEST).map(value -> value + " at z/OS " + LATEST.name()).orElse(""),
        evidence());
  }
}

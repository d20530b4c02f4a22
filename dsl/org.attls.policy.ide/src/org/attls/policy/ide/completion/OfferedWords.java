// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.CipherSuiteV2;
import org.attls.model.facts.NamedGroup;
import org.attls.model.facts.Release;
import org.attls.model.facts.SignaturePair;
import org.attls.model.facts.TraceLevel;
import org.attls.model.settings.SettingWords;
import org.attls.model.settings.Settings;
import org.attls.model.settings.TimeMask;
import org.attls.pagent.catalogue.DefaultValue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;
import org.attls.policy.ide.keywords.SettingFact;
import org.eclipse.xtext.util.Strings;

/** The words that a value may be, as far as they can be listed. */
final class OfferedWords {
  /**
   * A word that fits.
   *
   * @param text the word
   * @param meaning what it stands for
   */
  record Word(String text, String meaning) {}

  private static final Release LATEST = Release.all().getLast();

  private OfferedWords() {}

  /** The words that a parameter of the flat file takes. */
  static List<Word> of(Parameter parameter) {
    String of = "Value of " + parameter.keyword();
    return switch (parameter.type().value()) {
      case ValueType.Choice choice ->
          choice.options().stream().map(option -> new Word(option.word(), of)).toList();
      case ValueType.Ciphers ciphers ->
          ciphers.codeLength() > 1
              ? CipherSuite.all().stream().map(each -> new Word(each.name(), of)).toList()
              : CipherSuiteV2.all().stream().map(each -> new Word(each.name(), of)).toList();
      case ValueType.SignaturePairs pairs ->
          SignaturePair.all().stream()
              .map(each -> new Word(each.name(), "Signature pair " + each.code()))
              .toList();
      case ValueType.Groups groups -> groups(groups, groups.any());
      default -> List.of();
    };
  }

  /** In the flat file names may stand where the word Any may, in a setting everywhere. */
  private static List<Word> groups(ValueType.Groups groups, boolean names) {
    List<Word> words = new ArrayList<>();
    for (NamedGroup each : NamedGroup.all()) {
      if (!each.onlyByAny()) {
        words.add(
            names
                ? new Word(each.name(), each.family() + " group " + each.code())
                : new Word(each.code(), each.family() + " group " + each.name()));
      }
    }
    if (groups.any()) {
      words.add(new Word("Any", "Every group that System SSL has"));
    }
    return words;
  }

  /** The words that a setting takes. */
  static List<Word> of(SettingFact fact) {
    SettingWords setting = fact.setting();
    if (setting.form() == SettingWords.Form.SWITCH) {
      return List.of(new Word(Settings.ON, "As without a value"), new Word(Settings.OFF, "Off"));
    }
    return switch (setting.words()) {
      case "trace" ->
          TraceLevel.all().stream()
              .map(
                  level ->
                      new Word(
                          Integer.toString(level.bit()),
                          level.name()
                              + " to "
                              + level.destination()
                              + " ("
                              + level.message()
                              + ")"))
              .toList();
      case "client authentication" -> {
        List<Word> words = new ArrayList<>();
        words.add(new Word("none", "Clients are not asked for a certificate"));
        fact.parameter().ifPresent(each -> words.addAll(of(each)));
        yield words;
      }
      case "time zone" ->
          List.of(new Word("UTC", "Coordinated universal time"), new Word("local", "Local time"));
      default ->
          TimeMask.ofSetting(setting.words())
              .map(OfferedWords::of)
              .or(() -> fact.parameter().map(OfferedWords::ofSetting))
              .orElse(List.of());
    };
  }

  private static List<Word> of(TimeMask mask) {
    String meaning = Strings.toFirstUpper(mask.described());
    return mask.proposals().stream().map(each -> new Word(each, meaning)).toList();
  }

  private static List<Word> ofSetting(Parameter parameter) {
    return parameter.type().value() instanceof ValueType.Groups groups
        ? groups(groups, true)
        : of(parameter);
  }

  /** A value that fits a setting, to be overwritten; it needs no quotes or has them. */
  static String placeholder(SettingFact fact) {
    List<Word> words = of(fact);
    if (!words.isEmpty()) {
      return words.getFirst().text();
    }
    Optional<String> example =
        fact.parameter()
            .map(parameter -> parameter.defaultAt(LATEST))
            .filter(DefaultValue.Known.class::isInstance)
            .map(value -> ((DefaultValue.Known) value).value());
    return example
        .or(() -> fact.parameter().map(parameter -> example(parameter.type().value())))
        .orElse("NAME");
  }

  private static String example(ValueType type) {
    return switch (type) {
      case ValueType.Number number -> Long.toString(number.min());
      case ValueType.TimeRange range -> "20260101000000:20261231235959";
      case ValueType.TimeOfDay time -> "08:00-17:00";
      default -> "\"VALUE\"";
    };
  }
}

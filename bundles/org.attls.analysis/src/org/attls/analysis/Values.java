// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.findings.Severity;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.TextForm;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.value.Value;
import org.attls.pagent.value.ValueFault;

/** Brings values into the form in which they can be compared. */
public final class Values {
  private Values() {}

  /**
   * Whether a line has a value that can be relied on: there is one, and nothing about it is
   * certainly wrong.
   */
  public static boolean isSound(FlatSetting setting) {
    if (setting.parameter().isEmpty() || setting.valueSpan().isEmpty()) {
      return false;
    }
    for (ValueFault fault : setting.reading().faults()) {
      if (fault.severity() == Severity.ERROR) {
        return false;
      }
    }
    return true;
  }

  /** What a line means; empty where that cannot be relied on. */
  public static Optional<Value> of(FlatSetting setting) {
    return isSound(setting) ? setting.reading().value() : Optional.empty();
  }

  /**
   * The value that lines give together.
   *
   * @param settings lines of one parameter, or of parameters that feed one list; at least one
   */
  static EffectiveValue together(List<FlatSetting> settings) {
    Parameter parameter = settings.getFirst().parameter().orElseThrow();
    ValueType type = parameter.type().value();
    if (type instanceof ValueType.Text text && text.form() == TextForm.PASSWORD) {
      return new EffectiveValue.Secret();
    }
    List<String> items = new ArrayList<>();
    settings.forEach(setting -> items.addAll(items(setting)));
    return switch (type) {
      case ValueType.Ciphers ciphers ->
          new EffectiveValue.Items(items.stream().distinct().toList());
      case ValueType.SignaturePairs pairs ->
          new EffectiveValue.Items(items.stream().distinct().toList());
      case ValueType.Groups groups -> new EffectiveValue.Items(items.stream().distinct().toList());
      default ->
          parameter.repeatable()
              ? new EffectiveValue.Items(items)
              : new EffectiveValue.Single(items.getLast());
    };
  }

  /** The value as text; the text as it is written where it has no meaning. */
  private static List<String> items(FlatSetting setting) {
    Optional<Value> value = setting.reading().value();
    if (value.isEmpty()) {
      return List.of(setting.value());
    }
    return switch (value.get()) {
      case Value.Word word -> List.of(word.option().word());
      case Value.Whole whole -> List.of(Long.toString(whole.number()));
      case Value.Ciphers ciphers -> ciphers.codes();
      case Value.CiphersV2 ciphers -> ciphers.codes();
      case Value.Signatures signatures -> signatures.codes();
      case Value.Groups groups -> groups.codes();
      case Value.AnyGroup any -> List.of("Any");
      case Value.Text text -> List.of(text.text());
      default -> List.of(setting.value());
    };
  }
}

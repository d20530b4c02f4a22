// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.Optional;
import org.attls.pagent.catalogue.DefaultValue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** Looks up what a single statement says about a parameter. */
final class Settings {
  private final Subject subject;

  Settings(Subject subject) {
    this.subject = subject;
  }

  /** What a statement has coded; {@link Setting#NONE} if nothing. */
  Setting coded(FlatStatement statement, String keyword) {
    Setting found = Setting.NONE;
    for (FlatNode node : statement.contents()) {
      if (node instanceof FlatSetting setting && isOf(setting, keyword)) {
        Optional<String> text = Values.text(subject, setting);
        boolean certain = text.isPresent() && subject.parameter(setting).isPresent();
        Setting next = certain ? new Setting.Coded(text.get(), setting) : Setting.UNCLEAR;
        found = found instanceof Setting.None || same(found, next) ? next : Setting.UNCLEAR;
      }
    }
    return found instanceof Setting.None && !subject.isWhole(statement) ? Setting.UNCLEAR : found;
  }

  /** Whether a line sets a parameter, be it misspelled. */
  private boolean isOf(FlatSetting setting, String keyword) {
    Optional<Parameter> parameter = subject.parameter(setting);
    if (parameter.isEmpty()) {
      parameter = subject.meant(setting);
    }
    return parameter.isPresent() && parameter.get().keyword().equals(keyword);
  }

  private static boolean same(Setting one, Setting other) {
    return one.text().isPresent()
        && other.text().isPresent()
        && one.text().get().equalsIgnoreCase(other.text().get());
  }

  /** What holds where a parameter of a kind of statement is not coded. */
  Setting byDefault(String statement, String keyword) {
    DefaultValue value =
        subject
            .catalogue()
            .parameter(statement, keyword)
            .map(parameter -> parameter.defaultAt(subject.releaseOfDefaults()))
            .orElse(new DefaultValue.None());
    return switch (value) {
      case DefaultValue.Known known when known.evidence().isCertain() ->
          new Setting.Default(known.value());
      case DefaultValue.None none -> Setting.NONE;
      case DefaultValue.Inherited inherited -> Setting.UNCLEAR;
      default -> new Setting.UncertainDefault();
    };
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.model.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.model.policy.PolicyFactory;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SettingOwner;

/** Asks objects for their own settings, without those that they extend or that are around them. */
public final class Settings {
  /** What switches a switch on. */
  public static final String ON = "on";

  /** What switches a switch off. */
  public static final String OFF = "off";

  private Settings() {}

  /** A setting by its words; of several the last one counts. */
  public static Optional<Setting> find(SettingOwner owner, String words) {
    return owner.getSettings().stream()
        .filter(each -> words.equals(each.getName()))
        .reduce((first, second) -> second);
  }

  /** Whether a switch is given and on. */
  public static boolean isOn(SettingOwner owner, String words) {
    return find(owner, words).filter(Settings::isOn).isPresent();
  }

  /** Whether a switch is on: it has no value, or {@code on} in any case. */
  public static boolean isOn(Setting setting) {
    return setting.getValues().isEmpty()
        || setting.getValues().getLast().toLowerCase(Locale.ROOT).equals(ON);
  }

  /** The value of a setting with one value. */
  public static Optional<String> value(SettingOwner owner, String words) {
    return find(owner, words)
        .filter(each -> !each.getValues().isEmpty())
        .map(each -> each.getValues().getLast());
  }

  /** Gives an object a setting. */
  public static void add(SettingOwner owner, String words, String... values) {
    Setting setting = PolicyFactory.eINSTANCE.createSetting();
    setting.setName(words);
    setting.getValues().addAll(List.of(values));
    owner.getSettings().add(setting);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.details;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attls.model.effective.Effective;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.KeyRingOwner;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.eclipse.xtext.EcoreUtil2;

/**
 * What is in force for one traffic type of one row of a rule: of a setting that stands in several
 * places the innermost counts, which is the row, then the rule, the traffic type, the descriptor,
 * the level, the stack and the image.
 *
 * @param row what the rule says about the row; null if nothing
 * @param rule the rule
 * @param type the traffic type with what its descriptor extends
 * @param descriptor the descriptor with what it extends
 * @param level the level with what it extends; null if there is none
 */
record InForce(
    RowSettings row,
    ConnectivityRule rule,
    TrafficType type,
    TrafficDescriptor descriptor,
    SecurityLevel level) {

  /** The settings by their words, each from the innermost place that has it. */
  Map<String, Setting> settings(Effective effective) {
    Map<String, Setting> settings = new LinkedHashMap<>();
    for (SettingOwner owner : places(row, rule, type, descriptor, level, stack(), image())) {
      // Of several in one place the last one counts.
      for (Setting setting : owner.getSettings().reversed()) {
        if (setting.getName() != null) {
          settings.putIfAbsent(setting.getName(), setting);
        }
      }
    }
    settings.replaceAll((words, setting) -> effective.setting(setting));
    return settings;
  }

  /** The key ring of the innermost place that has one. */
  Optional<KeyRing> keyRing(Effective effective) {
    for (KeyRingOwner owner : rings(rule, type, descriptor, stack(), image())) {
      if (owner.getKeyRing() != null) {
        return Optional.of(effective.keyRing(owner.getKeyRing()));
      }
    }
    return Optional.empty();
  }

  private Stack stack() {
    return EcoreUtil2.getContainerOfType(rule, Stack.class);
  }

  private Image image() {
    return EcoreUtil2.getContainerOfType(rule, Image.class);
  }

  private static List<SettingOwner> places(SettingOwner... owners) {
    return Arrays.stream(owners).filter(Objects::nonNull).toList();
  }

  private static List<KeyRingOwner> rings(KeyRingOwner... owners) {
    return Arrays.stream(owners).filter(Objects::nonNull).toList();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.generator.history.History;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyFactory;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TimeCondition;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.settings.Settings;
import org.attls.pagent.source.FlatPolicy;

/**
 * A stack with one rule of one row, and its parts by name.
 *
 * @param stack the stack
 */
record Scene(Stack stack) {
  static Scene of(Lines... lines) {
    return new Scene(Models.small(lines));
  }

  Image image() {
    return (Image) stack.eContainer();
  }

  ConnectivityRule rule() {
    return stack.getRules().getFirst();
  }

  RequirementRow row() {
    return rule().getEffectiveRows().getFirst();
  }

  SecurityLevel level() {
    return row().getSecurityLevel();
  }

  TrafficDescriptor descriptor() {
    return row().getTrafficDescriptor();
  }

  TrafficType type() {
    return descriptor().getTrafficTypes().getFirst();
  }

  /** What the rule changes for its row. */
  RowSettings rowSettings() {
    return rowSettings(rule(), descriptor());
  }

  static RowSettings rowSettings(ConnectivityRule rule, TrafficDescriptor descriptor) {
    RowSettings settings = PolicyFactory.eINSTANCE.createRowSettings();
    settings.setTrafficDescriptor(descriptor);
    rule.getRowSettings().add(settings);
    return settings;
  }

  static TimeCondition time(String name, String words, String... values) {
    TimeCondition time = PolicyFactory.eINSTANCE.createTimeCondition();
    time.setName(name);
    Settings.add(time, words, values);
    return time;
  }

  GeneratedPolicy generate(NamingMode mode) {
    return PolicyGenerator.generate(stack, mode, History.none());
  }

  PolicyText text() {
    return PolicyText.read(generate(NamingMode.STABLE).text());
  }

  /** The rules of the stable policy in the order of search. */
  List<EffectiveRule> rules() {
    return EffectiveRule.of(FlatPolicy.read(generate(NamingMode.STABLE).text()));
  }

  /** What the first rule has coded; null for nothing. */
  String coded(String keyword) {
    return coded(rules().getFirst(), keyword);
  }

  static String coded(EffectiveRule rule, String keyword) {
    if (!rule.coded().containsKey(keyword)) {
      return null;
    }
    return switch (rule.coded().get(keyword).value()) {
      case EffectiveValue.Single single -> single.text();
      case EffectiveValue.Items items -> items.items().toString();
      case EffectiveValue.Secret secret -> "secret";
      case EffectiveValue.Default none -> "default";
    };
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.ConditionLine;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.Values;
import org.attls.model.values.AddressRange;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.value.Value;

/**
 * The addresses of one side of a rule.
 *
 * @param text what stands in the connectivity rule; empty for a group
 * @param group the IpAddrGroup
 * @param members the addresses of the group
 */
record Side(String text, Optional<FlatStatement> group, List<String> members) {
  private static final Side ALL = new Side("all", Optional.empty(), List.of());

  /**
   * The side of a rule.
   *
   * @param kind what the keywords of the conditions begin with
   */
  static Side of(EffectiveRule rule, String kind) {
    return rule.conditionLines().stream()
        .filter(line -> line.keyword().startsWith(kind))
        .findFirst()
        .map(Side::of)
        .orElse(ALL);
  }

  /** One member that is for all addresses makes the others idle. */
  private static Side of(ConditionLine line) {
    List<Value> values =
        line.values().stream().flatMap(setting -> Values.of(setting).stream()).toList();
    if (values.contains(new Value.AllAddresses())) {
      return ALL;
    }
    List<String> ranges =
        values.stream()
            .filter(Value.Addresses.class::isInstance)
            .map(value -> ((Value.Addresses) value).range().text())
            .distinct()
            .toList();
    if (line.keyword().endsWith("GroupRef") && !ranges.isEmpty()) {
      return new Side("", line.target(), ranges);
    }
    return ranges.isEmpty() ? ALL : new Side(word(ranges.getFirst()), Optional.empty(), List.of());
  }

  private static String word(String text) {
    AddressRange range = AddressRange.valueOf(text);
    if (range.form() == AddressRange.Form.PREFIX && text.endsWith("/0")) {
      return range.ipv6() ? "all IPv6" : "all IPv4";
    }
    return text;
  }
}

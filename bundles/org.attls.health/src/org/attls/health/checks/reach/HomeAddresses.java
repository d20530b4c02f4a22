// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.analysis.ConditionLine;
import org.attls.analysis.Values;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.space.AddressOrder;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;
import org.attls.health.inventory.HomeAddress;
import org.attls.model.values.AddressRange;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.value.Value;

/** Local addresses that the stack does not have (H28). */
public final class HomeAddresses implements HealthCheck {
  @Override
  public String concern() {
    return "local addresses of other systems";
  }

  @Override
  public Optional<String> obstacle(HealthInput input) {
    return OfStack.of("home.csv", input.inventory().home(), input, HomeAddress::system);
  }

  @Override
  public List<Finding> check(HealthInput input) {
    List<HomeAddress> all = input.inventory().home().orElse(List.of());
    List<BigInteger> home =
        OfStack.of(all, input, HomeAddress::system).stream()
            .map(each -> AddressOrder.position(each.address()))
            .distinct()
            .toList();
    Set<FlatSetting> sound = new HashSet<>();
    Cases cases = new Cases(input.sources());
    for (PolicyRule rule : input.space().rules()) {
      for (FlatSetting setting : localAddresses(rule)) {
        if (!sound.contains(setting)) {
          if (isForeign(setting, home)) {
            cases.add(
                FindingCode.NOT_A_HOME_ADDRESS, setting, rule, setting.value(), input.subject());
          } else {
            sound.add(setting);
          }
        }
      }
    }
    return cases.findings();
  }

  private static List<FlatSetting> localAddresses(PolicyRule rule) {
    return rule.effective().conditionLines().stream()
        .filter(line -> line.keyword().startsWith("LocalAddr"))
        .map(ConditionLine::values)
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isForeign(FlatSetting setting, List<BigInteger> home) {
    return Values.of(setting)
        .filter(Value.Addresses.class::isInstance)
        .map(value -> ((Value.Addresses) value).range())
        .filter(range -> !isAll(range))
        .filter(range -> home.stream().noneMatch(address -> has(range, address)))
        .isPresent();
  }

  /** A family that the stack does not use is no mistake where every address of it is meant. */
  private static boolean isAll(AddressRange range) {
    return range.form() == AddressRange.Form.PREFIX && range.text().endsWith("/0");
  }

  private static boolean has(AddressRange range, BigInteger address) {
    return AddressOrder.position(range.first(), range.ipv6()).compareTo(address) <= 0
        && address.compareTo(AddressOrder.position(range.last(), range.ipv6())) <= 0;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.ConditionLine;
import org.attls.analysis.Values;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;
import org.attls.health.inventory.PortReservation;
import org.attls.model.values.PortRange;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.value.Value;

/** Ports of servers that are not reserved for them (H29). */
public final class ReservedPorts implements HealthCheck {
  /** More ports than so many are no servers' but those of any connection. */
  private static final int SERVERS = 1000;

  private record Question(PortRange ports, String job) {}

  @Override
  public String concern() {
    return "ports that are not reserved";
  }

  @Override
  public Optional<String> obstacle(HealthInput input) {
    return OfStack.of("ports.csv", input.inventory().ports(), input, PortReservation::system);
  }

  @Override
  public List<Finding> check(HealthInput input) {
    List<PortReservation> all = input.inventory().ports().orElse(List.of());
    ListMultimap<Integer, PortReservation> reserved =
        PortUse.byPort(OfStack.of(all, input, PortReservation::system));
    Map<Question, PortUse> known = new HashMap<>();
    Cases cases = new Cases(input.sources());
    for (PolicyRule rule : input.space().rules()) {
      String job = rule.effective().conditions().job().toUpperCase(Locale.ROOT);
      for (FlatSetting setting : localPorts(rule)) {
        ports(setting)
            .map(
                ports ->
                    known.computeIfAbsent(
                        new Question(ports, job), key -> PortUse.of(ports, job, reserved)))
            .ifPresent(use -> add(cases, input, rule, setting, use));
      }
    }
    return cases.findings();
  }

  private static void add(
      Cases cases, HealthInput input, PolicyRule rule, FlatSetting setting, PortUse use) {
    if (!use.free().isEmpty()) {
      cases.add(FindingCode.PORT_NOT_RESERVED, setting, rule, use.free(), input.subject());
    }
    if (!use.others().isEmpty()) {
      cases.add(
          FindingCode.PORT_OF_OTHER_JOB,
          setting,
          rule,
          use.others(),
          rule.effective().conditions().job(),
          input.subject(),
          use.jobs());
    }
  }

  private static List<FlatSetting> localPorts(PolicyRule rule) {
    boolean inbound =
        rule.effective()
            .conditions()
            .direction()
            .filter(word -> !word.equals("Outbound"))
            .isPresent();
    return inbound
        ? rule.effective().conditionLines().stream()
            .filter(line -> line.keyword().startsWith("LocalPort"))
            .map(ConditionLine::values)
            .flatMap(List::stream)
            .toList()
        : List.of();
  }

  private static Optional<PortRange> ports(FlatSetting setting) {
    return Values.of(setting)
        .filter(Value.Ports.class::isInstance)
        .map(value -> ((Value.Ports) value).range())
        .filter(range -> range.last() - range.first() < SERVERS);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.values.PortRange;

/**
 * Names made of what the statements stand for. None depends on the place of an object among others,
 * so a name never comes to mean something else when objects come, go or change places.
 */
final class StableNaming implements Naming {
  private final Map<TrafficDescriptor, Map<TrafficType, String>> lineKeys = new HashMap<>();

  /** A descriptor that a map has twice is numbered; only its first row ever matches. */
  @Override
  public Label.Telling rule(RulePart part) {
    String rule = part.rule().getName();
    String descriptor = part.descriptor().getName();
    return part.repetition() == 0
        ? Label.of(rule, descriptor, lineKey(part))
        : Label.of(rule, descriptor, lineKey(part), "row" + (part.repetition() + 1));
  }

  @Override
  public Label groupAction() {
    return Label.of("gAct", "On");
  }

  @Override
  public Label environment(TrafficDescriptor descriptor, EnvironmentSettings settings) {
    List<String> parts = new ArrayList<>(List.of("eAct", descriptor.getName()));
    if (!settings.isServer()) {
      parts.add(settings.role());
    }
    settings.timeout().ifPresent(seconds -> parts.add(seconds + "s"));
    if (settings.sysplexSessionCaching()) {
      parts.add("sidcache");
    }
    return new Label.Telling(List.copyOf(parts));
  }

  @Override
  public Label environmentAdvanced(TrafficDescriptor descriptor, EnvironmentSettings settings) {
    return Label.of("eAdv", descriptor.getName(), settings.timeout().orElseThrow() + "s");
  }

  @Override
  public Label gskAdvanced(TrafficDescriptor descriptor) {
    return Label.of("gskAdv", descriptor.getName());
  }

  @Override
  public Label connection(RulePart part) {
    return connection("cAct", part);
  }

  @Override
  public Label connectionAdvanced(RulePart part) {
    return connection("cAdv", part);
  }

  private Label connection(String kind, RulePart part) {
    return Label.of(kind, part.descriptor().getName(), lineKey(part), part.level().getName());
  }

  @Override
  public Label keyRing(String ring) {
    return Label.of("keyR", ring);
  }

  @Override
  public Label ciphers(SecurityLevel level) {
    return Label.of("cipher", level.getName());
  }

  /** A colon and a slash cannot be in names; nothing else in addresses looks like these signs. */
  @Override
  public Label address(String text) {
    return Label.of("addr", text.replace(':', '_').replace('/', '-'));
  }

  @Override
  public Label ports(PortRange range) {
    return Label.of("port", range.text());
  }

  @Override
  public Label portGroup(List<PortRange> ranges) {
    return Label.of("ports", ranges.stream().map(PortRange::text).collect(Collectors.joining("_")));
  }

  private String lineKey(RulePart part) {
    return lineKeys.computeIfAbsent(part.descriptor(), LineKeys::of).get(part.type());
  }
}

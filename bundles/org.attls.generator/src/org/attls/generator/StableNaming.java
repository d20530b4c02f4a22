// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.values.PortRange;

/**
 * Names made of what the statements stand for. None depends on the place of an object among others,
 * so a name never comes to mean something else when objects come, go or change places.
 */
final class StableNaming implements Naming {
  private static final String CLIENT = "Client";
  private static final String SESSION_CACHING = "sidcache";

  private final Map<TrafficDescriptor, Map<TrafficType, String>> lineKeys = new HashMap<>();

  /** A descriptor that a map has twice is numbered; only its first row ever matches. */
  @Override
  public Label.Telling rule(RulePart part) {
    List<String> parts =
        new ArrayList<>(List.of(part.rule().getName(), part.descriptor().getName()));
    List<String> identity =
        new ArrayList<>(List.of(FullNames.of(part.rule()), fullDescriptor(part)));
    List<String> line = new ArrayList<>(List.of(lineKey(part)));
    if (part.repetition() > 0) {
      line.add("row" + (part.repetition() + 1));
    }
    parts.addAll(line);
    identity.addAll(line);
    return new Label.Telling(parts, identity);
  }

  /** By the object of the text: what is made of it for the stack is in no file. */
  private static String fullDescriptor(RulePart part) {
    return FullNames.of(part.row().getTrafficDescriptor());
  }

  @Override
  public Label groupAction(String enabled, Optional<String> group, Optional<String> mark) {
    List<String> parts = new ArrayList<>(List.of("gAct", enabled));
    group.ifPresent(name -> parts.add("g." + name));
    return label(parts, mark.stream().toList());
  }

  @Override
  public Label groupAdvanced(Optional<String> mark) {
    return label(List.of("gAdv"), mark.stream().toList());
  }

  @Override
  public Label environment(RulePart part, Tells tells, Extras extras) {
    List<String> parts = new ArrayList<>(List.of("eAct", part.descriptor().getName()));
    if (tells.unique()) {
      parts.add("u." + lineKey(part));
    }
    if (tells.client()) {
      parts.add(CLIENT);
    }
    tells.timeout().ifPresent(seconds -> parts.add(seconds + "s"));
    if (tells.sessionCaching()) {
      parts.add(SESSION_CACHING);
    }
    parts.addAll(extras.parts());
    if (!tells.unique()) {
      return new Label.Telling(parts);
    }
    List<String> identity = new ArrayList<>(parts);
    identity.set(1, fullDescriptor(part));
    return new Label.Telling(parts, identity);
  }

  @Override
  public Label environmentAdvanced(TrafficDescriptor descriptor, Tells tells, Extras extras) {
    List<String> parts = new ArrayList<>(List.of("eAdv", descriptor.getName()));
    if (tells.unasked()) {
      parts.add(CLIENT);
    }
    tells.timeout().ifPresent(seconds -> parts.add(seconds + "s"));
    return label(parts, extras.parts());
  }

  /** Session caching needs no word where it is all that the statement has. */
  @Override
  public Label gskAdvanced(TrafficDescriptor descriptor, Tells tells, boolean only, Extras extras) {
    List<String> parts = new ArrayList<>(List.of("gskAdv", descriptor.getName()));
    if (tells.sessionCaching() && !only) {
      parts.add(SESSION_CACHING);
    }
    return label(parts, extras.parts());
  }

  @Override
  public Label gskParms(String kind, Extras extras) {
    return label(List.of(kind), extras.parts());
  }

  @Override
  public Label connection(RulePart part, Optional<String> mark) {
    return connection("cAct", part, mark);
  }

  @Override
  public Label connectionAdvanced(RulePart part, Optional<String> mark) {
    return connection("cAdv", part, mark);
  }

  private Label connection(String kind, RulePart part, Optional<String> mark) {
    return label(
        List.of(kind, part.descriptor().getName(), lineKey(part), part.level().getName()),
        mark.stream().toList());
  }

  @Override
  public Label keyRing(List<String> ring, Extras extras) {
    List<String> parts = new ArrayList<>(List.of("keyR"));
    parts.addAll(ring);
    return label(parts, extras.parts());
  }

  @Override
  public Label ciphers(SecurityLevel level, Extras extras) {
    return label(List.of("cipher", level.getName()), extras.mark().stream().toList());
  }

  @Override
  public Label signatures(SecurityLevel level, Extras extras) {
    return label(List.of("sig", level.getName()), extras.mark().stream().toList());
  }

  private static Label label(List<String> parts, List<String> more) {
    return new Label.Telling(Stream.concat(parts.stream(), more.stream()).toList());
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

  @Override
  public Label time(String name) {
    return Label.of(name);
  }

  private String lineKey(RulePart part) {
    return lineKeys.computeIfAbsent(part.descriptor(), LineKeys::of).get(part.type());
  }
}

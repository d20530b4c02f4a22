// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.AddressScope;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.Image;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.PolicyFactory;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.model.policy.VerbatimOwner;
import org.attls.model.values.AddressRange;

/** Builds authoring objects as the language would. */
final class Models {
  private static final PolicyFactory FACTORY = PolicyFactory.eINSTANCE;

  private Models() {}

  static TrafficDescriptor descriptor(String name, Lines... lines) {
    TrafficDescriptor descriptor = FACTORY.createTrafficDescriptor();
    descriptor.setName(name);
    for (Lines line : lines) {
      descriptor.getTrafficTypes().add(line.get());
    }
    return descriptor;
  }

  static SecurityLevel level(String name, List<String> versions, String... ciphers) {
    SecurityLevel level = FACTORY.createSecurityLevel();
    level.setName(name);
    level.getVersions().addAll(versions);
    level.getCiphers().addAll(List.of(ciphers));
    return level;
  }

  /** A level whose connections stay in the clear. */
  static SecurityLevel clear(String name) {
    SecurityLevel level = level(name, List.of());
    level.setNoSecurity(true);
    return level;
  }

  /** Adds a verbatim block of keywords and values by turns. */
  static <T extends VerbatimOwner> T verbatim(T owner, String statement, String... lines) {
    Verbatim block = FACTORY.createVerbatim();
    block.setStatement(statement);
    for (int i = 0; i < lines.length; i += 2) {
      VerbatimLine line = FACTORY.createVerbatimLine();
      line.setKeyword(lines[i]);
      line.setValue(lines[i + 1]);
      block.getLines().add(line);
    }
    owner.getVerbatims().add(block);
    return owner;
  }

  static RequirementMap map(String name, RequirementRow... rows) {
    RequirementMap map = FACTORY.createRequirementMap();
    map.setName(name);
    map.getRows().addAll(List.of(rows));
    return map;
  }

  static RequirementRow row(TrafficDescriptor descriptor, SecurityLevel level) {
    RequirementRow row = FACTORY.createRequirementRow();
    row.setTrafficDescriptor(descriptor);
    row.setSecurityLevel(level);
    return row;
  }

  static AddressGroup group(String name, String... addresses) {
    AddressGroup group = FACTORY.createAddressGroup();
    group.setName(name);
    for (String address : addresses) {
      group.getAddresses().add(AddressRange.valueOf(address));
    }
    return group;
  }

  static Image image(String name, String release, String ring) {
    Image image = FACTORY.createImage();
    image.setName(name);
    image.setRelease(release);
    image.setKeyRing(ring(ring));
    return image;
  }

  static KeyRing ring(String name) {
    KeyRing ring = FACTORY.createKeyRing();
    ring.setRing(name);
    return ring;
  }

  /** What a stack is generated for. */
  static Target target(Stack stack) {
    return Target.of(stack, GenerationOptions.none());
  }

  static Stack stack(Image image, String name, ConnectivityRule... rules) {
    Stack stack = FACTORY.createStack();
    stack.setName(name);
    stack.getEntries().addAll(List.of(rules));
    image.getStacks().add(stack);
    return stack;
  }

  static ConnectivityRule rule(String name, Endpoint local, Endpoint remote, RequirementMap map) {
    ConnectivityRule rule = FACTORY.createConnectivityRule();
    rule.setName(name);
    rule.setLocal(local);
    rule.setRemote(remote);
    rule.setMap(map);
    return rule;
  }

  /** The endpoint of {@code all}, {@code all IPv4}, {@code all IPv6}, or an address. */
  static Endpoint at(String text) {
    Endpoint endpoint = FACTORY.createEndpoint();
    AddressScope scope = AddressScope.get(text);
    if (scope == null) {
      endpoint.setAddress(AddressRange.valueOf(text));
    } else {
      endpoint.setScope(scope);
    }
    return endpoint;
  }

  static Endpoint at(AddressGroup group) {
    Endpoint endpoint = FACTORY.createEndpoint();
    endpoint.setGroup(group);
    return endpoint;
  }

  /** A stack at 3.1 with one rule for these lines and all addresses. */
  static Stack small(Lines... lines) {
    return small("3.1", List.of("TLSv1.2"), at("all"), at("all"), lines);
  }

  static Stack small(
      String release, List<String> versions, Endpoint local, Endpoint remote, Lines... lines) {
    RequirementMap map = map("M", row(descriptor("TD", lines), level("LEVEL", versions)));
    return stack(image("SYS1", release, "RING"), "TCPIP", rule("R", local, remote, map));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attls.model.facts.CipherSuite;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.KeyRingOwner;
import org.attls.model.policy.Named;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.policy.ide.text.Descriptions;

/** What is in an object, in a table or a few lines. */
class Summaries {
  private static final int MAX_LINES = 20;

  /** Whether other objects can refer to an object. */
  static boolean canBeUsed(Named object) {
    return !(object instanceof Image
        || object instanceof Stack
        || object instanceof ConnectivityRule);
  }

  void add(Named object, Markdown text) {
    switch (object) {
      case TrafficDescriptor descriptor -> add(descriptor, text);
      case SecurityLevel level -> add(level, text);
      case RequirementMap map -> add(map, text);
      case AddressGroup group -> add(group, text);
      case Image image -> add(image, text);
      case Stack stack -> add(stack, text);
      case ConnectivityRule rule -> add(rule, text);
      default -> {}
    }
  }

  private static void add(TrafficDescriptor descriptor, Markdown text) {
    text.table(
        List.of("Direction", "Local ports", "Remote ports", "Role", "Options"),
        descriptor.getTrafficTypes().stream().limit(MAX_LINES).map(Summaries::line).toList());
    ring(descriptor, text);
  }

  private static List<String> line(TrafficType type) {
    return List.of(
        type.getDirection().getLiteral(),
        Markdown.escape(Descriptions.ports(type.getLocalPorts())),
        Markdown.escape(Descriptions.ports(type.getRemotePorts())),
        type.getRole() == null ? "" : type.getRole(),
        Markdown.escape(String.join(", ", Descriptions.options(type))));
  }

  private static void add(SecurityLevel level, Markdown text) {
    if (level.isNoSecurity()) {
      text.paragraph("No security: the connections stay in the clear.");
    } else {
      addSecurity(level, text);
    }
    text.table(
        List.of("Verbatim", "Parameters"),
        level.getVerbatims().stream().limit(MAX_LINES).map(Summaries::block).toList());
  }

  private static List<String> block(Verbatim block) {
    return List.of(
        block.getStatement() == null ? "?" : Markdown.escape(block.getStatement()),
        Markdown.escape(
            block.getLines().stream()
                .map(VerbatimLine::getKeyword)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "))));
  }

  private static void addSecurity(SecurityLevel level, Markdown text) {
    // Where a value is missing after a comma the lists hold null.
    String versions =
        level.getVersions().stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
    text.paragraph("Versions: " + (versions.isEmpty() ? "none" : Markdown.escape(versions)));
    if (level.getCiphers().isEmpty()) {
      text.paragraph("Ciphers: the list of System SSL");
    }
    text.table(
        List.of("Cipher", "Code", "Bits", "Rating"),
        level.getCiphers().stream()
            .filter(Objects::nonNull)
            .limit(MAX_LINES)
            .map(Summaries::cipher)
            .toList());
  }

  private static List<String> cipher(String name) {
    return CipherSuite.find(name)
        .map(
            suite ->
                List.of(
                    Markdown.code(name),
                    suite.shortCode(),
                    Integer.toString(suite.strengthBits()),
                    suite.rating().word()))
        .orElse(List.of(Markdown.code(name), "?", "?", "unknown"));
  }

  private static void add(RequirementMap map, Markdown text) {
    text.table(
        List.of("Row"),
        map.getRows().stream()
            .limit(MAX_LINES)
            .map(row -> List.of(Markdown.code(Descriptions.row(row))))
            .toList());
  }

  private static void add(AddressGroup group, Markdown text) {
    List<String> addresses =
        group.getAddresses().stream()
            .filter(Objects::nonNull)
            .limit(MAX_LINES)
            .map(address -> Markdown.code(address.text()))
            .toList();
    String more = group.getAddresses().size() > MAX_LINES ? " and more" : "";
    text.paragraph(addresses.isEmpty() ? "No address." : String.join(", ", addresses) + more);
  }

  private static void add(Image image, Markdown text) {
    String release = image.getRelease();
    text.paragraph("Release: " + (release == null ? "none" : Markdown.escape(release)));
    ring(image, text);
    text.table(
        List.of("Stack", "Rules"),
        image.getStacks().stream()
            .limit(MAX_LINES)
            .map(stack -> List.of(name(stack), Integer.toString(stack.getRules().size())))
            .toList());
  }

  private static void add(Stack stack, Markdown text) {
    ring(stack, text);
    text.table(
        List.of("Rule", "Addresses and map"),
        stack.getRules().stream()
            .limit(MAX_LINES)
            .map(rule -> List.of(name(rule), Markdown.escape(Descriptions.rule(rule))))
            .toList());
    if (stack.getRules().size() > MAX_LINES) {
      text.paragraph(stack.getRules().size() + " rules in all.");
    }
  }

  private static void add(ConnectivityRule rule, Markdown text) {
    text.paragraph(Markdown.escape(Descriptions.rule(rule)));
    int count = 0;
    if (rule.getMap() != null) {
      for (RequirementRow row : rule.getMap().getRows()) {
        TrafficDescriptor descriptor = row.getTrafficDescriptor();
        count += descriptor == null ? 0 : descriptor.getTrafficTypes().size();
      }
    }
    text.paragraph("Becomes " + count + (count == 1 ? " TTLSRule." : " TTLSRules."));
  }

  private static String name(Named object) {
    return object.getName() == null ? "?" : Markdown.escape(object.getName());
  }

  private static void ring(KeyRingOwner owner, Markdown text) {
    if (owner.getKeyRing() != null && owner.getKeyRing().getRing() != null) {
      text.paragraph("Key ring: " + Markdown.escape(owner.getKeyRing().getRing()));
    }
  }
}

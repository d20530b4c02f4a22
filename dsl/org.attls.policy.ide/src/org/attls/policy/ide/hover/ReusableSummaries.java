// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attls.model.effective.Effective;
import org.attls.model.facts.CipherSuite;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.policy.ide.details.Origin;
import org.attls.policy.ide.text.Descriptions;
import org.eclipse.emf.ecore.EObject;

/** What is in a level or descriptor, with all that it extends and where that comes from. */
final class ReusableSummaries {
  private static final int MAX_LINES = 20;
  private static final List<String> TYPE =
      List.of("Direction", "Local ports", "Remote ports", "Role", "Options");
  private static final List<String> TYPE_FROM =
      List.of("Direction", "Local ports", "Remote ports", "Role", "Options", "From");

  private ReusableSummaries() {}

  static void add(TrafficDescriptor descriptor, Markdown text) {
    Effective effective = Effective.withoutSymbols();
    TrafficDescriptor result = effective.descriptor(descriptor);
    boolean derived = result != descriptor;
    text.table(
        derived ? TYPE_FROM : TYPE,
        result.getTrafficTypes().stream()
            .limit(MAX_LINES)
            .map(type -> derived ? line(type, effective, descriptor) : line(type))
            .toList());
    if (derived) {
      text.paragraph("Extends " + Markdown.escape(descriptor.getBase().getName()) + ".");
    }
    if (result.getKeyRing() != null) {
      text.paragraph(
          "Key ring: "
              + Markdown.escape(Descriptions.keyRing(result.getKeyRing()))
              + Resulting.from(descriptor, "key ring"));
    }
    if (!result.getSettings().isEmpty()) {
      text.paragraph(
          "For all its types: "
              + result.getSettings().stream()
                  .map(
                      setting ->
                          Markdown.escape(Descriptions.setting(setting))
                              + Resulting.from(descriptor, setting.getName()))
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  private static List<String> line(TrafficType type, Effective effective, EObject from) {
    List<String> line = new ArrayList<>(line(type));
    Origin origin = Origin.of(effective.origins().of(type));
    line.add(Markdown.escape(origin.label(from.eResource().getURI())));
    return line;
  }

  private static List<String> line(TrafficType type) {
    String name = type.getName() == null ? "" : Markdown.escape(type.getName()) + ": ";
    return List.of(
        name + type.getDirection().getLiteral(),
        Markdown.escape(Descriptions.ports(type.getLocalPorts())),
        Markdown.escape(Descriptions.ports(type.getRemotePorts())),
        type.getRole() == null ? "" : type.getRole(),
        Markdown.escape(String.join(", ", Descriptions.options(type))));
  }

  static void add(SecurityLevel level, Markdown text) {
    SecurityLevel result = Effective.withoutSymbols().level(level);
    if (result != level) {
      text.paragraph("Extends " + Markdown.escape(level.getBase().getName()) + ".");
    }
    if (result.isNoSecurity()) {
      text.paragraph(
          "No security: the connections stay in the clear"
              + Resulting.from(level, "no security")
              + ".");
    } else {
      addSecurity(result, level, text);
    }
    Resulting.settings(level, text);
    text.table(
        List.of("Verbatim", "Parameters"),
        result.getVerbatims().stream().limit(MAX_LINES).map(ReusableSummaries::block).toList());
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

  private static void addSecurity(SecurityLevel level, SecurityLevel written, Markdown text) {
    String versions = Descriptions.listed(level.getVersions());
    text.paragraph(
        "Versions: "
            + (versions.isEmpty() ? "none" : Markdown.escape(versions))
            + Resulting.from(written, "versions"));
    String from = Resulting.from(written, "ciphers");
    if (level.getCiphers().isEmpty()) {
      text.paragraph("Ciphers: the list of System SSL");
    } else if (!from.isEmpty()) {
      text.paragraph("Ciphers" + from);
    }
    text.table(
        List.of("Cipher", "Code", "Bits", "Rating"),
        level.getCiphers().stream()
            .filter(Objects::nonNull)
            .limit(MAX_LINES)
            .map(ReusableSummaries::cipher)
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
}

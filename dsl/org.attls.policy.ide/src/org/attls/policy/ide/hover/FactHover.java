// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import java.util.List;
import java.util.Optional;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;
import org.attls.model.facts.TraceLevel;

/** What the facts of the field say about a value. */
final class FactHover {
  private FactHover() {}

  static String cipher(CipherSuite suite) {
    return new Markdown()
        .title(suite.name())
        .item("Code", Markdown.code(suite.shortCode()))
        .item("Key exchange", suite.keyExchange())
        .item("Encryption", suite.encryption())
        .item("Strength", suite.strengthBits() + " bits")
        .item("Rating", "**" + suite.rating().word() + "**: " + suite.ratingReason())
        .item("Oldest protocol version", suite.protocolMin())
        .item("Since", "z/OS " + suite.since().name())
        .evidence(Optional.of(suite.evidence()))
        .toString();
  }

  static String version(ProtocolVersion version) {
    return new Markdown()
        .title(version.name())
        .paragraph(version.meaning() + ".")
        .item("Rating", "**" + version.rating().word() + "**")
        .item("Since", "z/OS " + version.since().name())
        .evidence(Optional.of(version.evidence()))
        .toString();
  }

  static String release(Release release) {
    Markdown text = new Markdown().title("z/OS " + release.name());
    if (!release.note().isEmpty()) {
      text.paragraph(release.note() + ".");
    }
    return text.evidence(Optional.of(release.evidence())).toString();
  }

  /** The bits of which a trace level is the sum. */
  static String trace(int level) {
    List<List<String>> rows =
        TraceLevel.all().stream()
            .filter(bit -> (level & bit.bit()) != 0)
            .map(
                bit ->
                    List.of(
                        Integer.toString(bit.bit()),
                        bit.name(),
                        bit.destination(),
                        Markdown.code(bit.message())))
            .toList();
    Markdown text = new Markdown().title("trace " + level);
    if (rows.isEmpty()) {
      text.paragraph("Nothing that is known is traced.");
    }
    return text.table(List.of("Bit", "Traces", "To", "Message"), rows).toString();
  }
}

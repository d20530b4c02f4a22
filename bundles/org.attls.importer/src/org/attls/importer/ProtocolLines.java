// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.Coded;
import org.attls.analysis.Defaults;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;

/** Takes protocol versions and cipher suites, which are lists of their own in a security level. */
final class ProtocolLines implements LineTaker {
  private static final String CIPHERS = "V3";

  private final Contents contents;
  private final List<String> versions;
  private List<String> ciphers = List.of();

  ProtocolLines(EffectiveRule rule, Defaults defaults, Contents contents) {
    this.contents = contents;
    this.versions = rule.isSecured() ? VersionList.of(rule.coded(), defaults) : List.of();
  }

  /** The versions; empty if they are left to z/OS. */
  List<String> versions() {
    return versions;
  }

  /** The cipher suites by name. */
  List<String> ciphers() {
    return ciphers;
  }

  @Override
  public boolean take(String keyword, Coded coded) {
    if (keyword.equals(CIPHERS)) {
      takeCiphers(coded);
    } else if (ProtocolVersion.find(keyword).isEmpty()) {
      return false;
    } else if (versions.isEmpty()) {
      contents.carry(coded, Slot.LEVEL);
    } else {
      contents.assign(coded, Slot.LEVEL, Fate.EXPRESSED, "versions");
    }
    return true;
  }

  private void takeCiphers(Coded coded) {
    List<Optional<String>> names =
        ((EffectiveValue.Items) coded.value())
            .items().stream()
                .map(code -> CipherSuite.findByCode(code).map(CipherSuite::name))
                .toList();
    if (names.stream().allMatch(Optional::isPresent)) {
      ciphers = names.stream().map(Optional::orElseThrow).toList();
      contents.assign(coded, Slot.LEVEL, Fate.EXPRESSED, "ciphers");
    } else {
      contents.carry(coded, Slot.LEVEL);
    }
  }
}

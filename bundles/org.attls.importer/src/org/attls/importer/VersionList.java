// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.Coded;
import org.attls.analysis.Defaults;
import org.attls.analysis.EffectiveValue;
import org.attls.model.facts.Availability;
import org.attls.model.facts.ProtocolVersion;

/**
 * The protocol versions of a security level. A list of versions is complete: what it does not have
 * is switched off. So it may only stand for switches that leave nothing to a default which is not
 * certain.
 */
final class VersionList {
  private static final String ON = "On";
  private static final String OFF = "Off";

  private VersionList() {}

  /**
   * The list that stands for the switches of a rule; empty if none does without a change at the
   * release.
   */
  static List<String> of(Map<String, Coded> coded, Defaults defaults) {
    List<String> versions = new ArrayList<>();
    for (ProtocolVersion version : ProtocolVersion.all()) {
      Optional<String> standard = defaults.of(version.name());
      Optional<String> value = text(coded.get(version.name())).or(() -> standard);
      boolean on = value.filter(ON::equals).isPresent();
      if (on) {
        versions.add(version.name());
      }
      Optional<String> listed = listed(on, version.in(defaults.release())).or(() -> standard);
      if (!listed.equals(value)) {
        return List.of();
      }
    }
    return versions;
  }

  /** The value that the list gives to a version; empty where it leaves the version alone. */
  private static Optional<String> listed(boolean on, Availability availability) {
    return switch (availability) {
      case YES -> Optional.of(on ? ON : OFF);
      case UNKNOWN -> on ? Optional.of(ON) : Optional.empty();
      case NO -> Optional.empty();
    };
  }

  private static Optional<String> text(Coded coded) {
    return coded != null && coded.value() instanceof EffectiveValue.Single single
        ? Optional.of(single.text())
        : Optional.empty();
  }
}

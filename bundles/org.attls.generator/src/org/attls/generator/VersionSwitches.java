// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.policy.SecurityLevel;

/**
 * The switches SSLv2 to TLSv1.3 of TTLSConnectionAdvancedParms. The list of a security level is
 * complete: what it does not have is Off, so a switch is written wherever leaving it out could mean
 * anything else. What a release surely lacks is never written; where that is not known a switch is
 * written only if the level asks for the version.
 */
final class VersionSwitches {
  private VersionSwitches() {}

  /**
   * The lines for a security level; none if it leaves the versions to z/OS.
   *
   * @throws IllegalArgumentException if it has no version, or one that is unknown
   */
  static List<Draft.Line> of(SecurityLevel level, ReleaseDefaults defaults) {
    if (level.isDefaultVersions()) {
      return List.of();
    }
    List<String> wanted = level.getVersions();
    Invalid.when(wanted.isEmpty(), level, "has no version");
    for (String version : wanted) {
      Invalid.when(
          ProtocolVersion.find(version).isEmpty(), level, "has the unknown version " + version);
    }
    List<Draft.Line> lines = new ArrayList<>();
    for (ProtocolVersion version : ProtocolVersion.all()) {
      boolean on = wanted.contains(version.name());
      String value = on ? "On" : "Off";
      boolean needed =
          switch (version.in(defaults.release())) {
            case YES -> !defaults.isVersion(version.name(), value);
            case UNKNOWN -> on;
            case NO -> false;
          };
      if (needed) {
        lines.add(Draft.Line.of(version.name(), value));
      }
    }
    return lines;
  }
}

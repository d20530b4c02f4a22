// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.policy.PolicyPackage.Literals;
import org.attls.model.policy.SecurityLevel;

/**
 * The switches SSLv2 to TLSv1.3 of TTLSConnectionAdvancedParms. The list of a security level is
 * complete: what it does not have is Off, so a switch is written wherever leaving it out could mean
 * anything else. What a release lacks, surely or perhaps, is written only if the level asks for it:
 * that the release lacks it is for the checks to say, and nothing is left out in silence.
 */
final class VersionSwitches {
  private VersionSwitches() {}

  /**
   * The lines for a security level; none if it leaves the versions to z/OS.
   *
   * @throws IllegalArgumentException if it has no version, or one that is unknown
   */
  static List<Line> of(SecurityLevel level, Target target) {
    if (level.isDefaultVersions()) {
      return List.of();
    }
    List<String> wanted = level.getVersions();
    Invalid.when(wanted.isEmpty(), level, "has no version");
    for (String version : wanted) {
      Invalid.when(
          ProtocolVersion.find(version).isEmpty(), level, "has the unknown version " + version);
    }
    ReleaseDefaults defaults = target.defaults();
    List<Source> sources =
        Sources.join(
            target.sources().property(level, Literals.SECURITY_LEVEL__VERSIONS),
            target.sources().of(level));
    List<Line> lines = new ArrayList<>();
    for (ProtocolVersion version : ProtocolVersion.all()) {
      boolean on = wanted.contains(version.name());
      String value = on ? "On" : "Off";
      boolean needed =
          switch (version.in(target.release())) {
            case YES -> !defaults.isVersion(version.name(), value);
            case UNKNOWN, NO -> on;
          };
      if (needed) {
        lines.add(Line.of(version.name(), value, sources));
      }
    }
    return lines;
  }
}

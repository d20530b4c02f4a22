// SPDX-License-Identifier: EPL-2.0

package org.attls.health.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;

/**
 * A standard, or a habit, by which findings are graver or less grave than usual.
 *
 * @param name the name by which users choose it, such as {@code nist}
 * @param description what it is, in one sentence
 * @param severities the severities that differ from the usual ones
 */
public record Profile(String name, String description, Map<FindingCode, Severity> severities) {
  /** No standard: every finding is as grave as usual. */
  public static final Profile NONE =
      new Profile("none", "Every finding is as grave as usual.", Map.of());

  /** Copies the severities, so that the profile cannot change. */
  public Profile {
    severities = Map.copyOf(severities);
  }

  /**
   * Finds a profile by its name.
   *
   * @param name the name, in any case
   * @return the profile, or nothing if there is none of this name
   */
  public static Optional<Profile> find(String name) {
    return all().stream().filter(one -> one.name.equalsIgnoreCase(name)).findFirst();
  }

  /** All profiles, {@link #NONE} first. */
  public static List<Profile> all() {
    return Profiles.ALL;
  }

  /**
   * How grave a finding is by this profile.
   *
   * @param code the kind of finding
   * @param usual how grave it is without a profile
   */
  public Severity severity(FindingCode code, Severity usual) {
    return severities.getOrDefault(code, usual);
  }

  /** A finding with the severity that it has here. */
  public Finding graded(Finding finding) {
    Severity severity = severity(finding.code(), finding.severity());
    return severity == finding.severity()
        ? finding
        : new Finding(finding.code(), severity, finding.message(), finding.place(), finding.data());
  }
}

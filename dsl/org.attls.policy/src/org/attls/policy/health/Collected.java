// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.health;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.findings.Sifted;
import org.attls.findings.Suppressed;
import org.attls.health.HealthReport;
import org.attls.health.profile.Profile;

/**
 * What is said of the files and of all stacks, taken together.
 *
 * @param findings in canonical order; what several stacks share comes once
 * @param suppressed each finding once
 */
record Collected(List<Finding> findings, List<Suppressed> suppressed) {
  /** What systems need, whichever stack has a use for it. */
  private static final Set<FindingCode> NEEDS =
      Set.of(FindingCode.SYSPLEX_CACHE_NEEDS, FindingCode.FIPS_NEEDS);

  private record Key(Place place, FindingCode code, String message) {}

  /** Collects the findings of the checks of files, and those of the reports. */
  static Collected of(Sifted files, List<HealthReport> reports, Profile profile) {
    List<Finding> all = new ArrayList<>();
    files.open().forEach(finding -> all.add(graded(finding, profile)));
    Set<Suppressed> suppressed = new LinkedHashSet<>(files.suppressed());
    for (HealthReport report : reports) {
      all.addAll(report.findings());
      suppressed.addAll(report.suppressed());
    }
    all.sort(null);
    NEEDS.forEach(need -> once(need, all, suppressed));
    Set<Key> seen = new HashSet<>();
    all.removeIf(each -> !seen.add(new Key(each.place(), each.code(), each.message())));
    return new Collected(List.copyOf(all), List.copyOf(suppressed));
  }

  /** Keeps the first finding of a kind, or none where its author decided on one. */
  private static void once(
      FindingCode code, List<Finding> findings, Collection<Suppressed> suppressed) {
    boolean decided = suppressed.stream().anyMatch(each -> each.finding().code() == code);
    Optional<Finding> first =
        findings.stream().filter(each -> !decided && each.code() == code).findFirst();
    findings.removeIf(each -> each.code() == code);
    first.ifPresent(findings::add);
    findings.sort(null);
  }

  private static Finding graded(Finding finding, Profile profile) {
    return new Finding(
        finding.code(),
        profile.severity(finding.code(), finding.severity()),
        finding.message(),
        finding.place(),
        finding.data());
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;

/**
 * What a partner can negotiate with the connections of a protected rule. Certificates, FIPS mode
 * and what the partner itself can do may leave less.
 *
 * @param versions every version, the oldest first
 * @param list what the cipher suites come from
 * @param suites the suites of the list in their order; none unless the list is coded
 */
public record Negotiation(List<VersionChoice> versions, SuiteList list, List<SuiteChoice> suites) {
  /** What the cipher suites come from. */
  public enum SuiteList {
    /** They are coded. */
    CODED,
    /** No list is coded: it is the default list of System SSL, which depends on the release. */
    DEFAULT,
    /** SuiteBProfile chooses them; every list that is coded is ignored. */
    SUITE_B
  }

  /** Copies the lists, so that the answer cannot change. */
  public Negotiation {
    versions = List.copyOf(versions);
    suites = List.copyOf(suites);
  }

  /** What can be negotiated under a rule at a release. */
  public static Negotiation of(EffectiveRule rule, Release release) {
    SuiteList list = list(rule);
    List<String> codes = list == SuiteList.CODED ? codes(rule) : List.of();
    Versions versions = new Versions(rule, release, list, codes);
    List<VersionChoice> choices = ProtocolVersion.all().stream().map(versions::choice).toList();
    List<SuiteChoice> suites = codes.stream().map(code -> suite(code, choices, release)).toList();
    return new Negotiation(choices, list, suites);
  }

  private static SuiteList list(EffectiveRule rule) {
    Coded profile = rule.coded().get("SuiteBProfile");
    if (profile != null && !profile.value().equals(new EffectiveValue.Single("Off"))) {
      return SuiteList.SUITE_B;
    }
    return rule.coded().containsKey("V3") ? SuiteList.CODED : SuiteList.DEFAULT;
  }

  private static List<String> codes(EffectiveRule rule) {
    return rule.coded().get("V3").value() instanceof EffectiveValue.Items items
        ? items.items()
        : List.of();
  }

  private static SuiteChoice suite(String code, List<VersionChoice> choices, Release release) {
    Optional<CipherSuite> suite = CipherSuite.findByCode(code);
    List<VersionChoice> usable = new ArrayList<>();
    for (VersionChoice choice : choices) {
      if (choice.usable() != Certainty.NO && Versions.canUse(choice.version(), code)) {
        usable.add(choice);
      }
    }
    boolean sure =
        suite.filter(known -> release.atLeast(known.since())).isPresent()
            && usable.stream().anyMatch(choice -> choice.usable() == Certainty.YES);
    Certainty certainty =
        sure ? Certainty.YES : usable.isEmpty() ? Certainty.NO : Certainty.PERHAPS;
    return new SuiteChoice(
        code, suite, usable.stream().map(VersionChoice::version).toList(), certainty);
  }

  /** The versions that can be negotiated, or may be, the oldest first. */
  public List<VersionChoice> usableVersions() {
    return versions.stream().filter(choice -> choice.usable() != Certainty.NO).toList();
  }

  /** The coded suites that can be negotiated, or may be, the preferred one first. */
  public List<SuiteChoice> usableSuites() {
    return suites.stream().filter(choice -> choice.usable() != Certainty.NO).toList();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.model.facts.Availability;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.DefaultValue;

/**
 * Decides which versions of SSL and TLS can be negotiated.
 *
 * @param rule the rule
 * @param release the release whose defaults count
 * @param list what the cipher suites come from
 * @param codes the coded suites, if they come from there
 */
record Versions(
    EffectiveRule rule, Release release, Negotiation.SuiteList list, List<String> codes) {
  private static final String V2 = "SSLv2";
  private static final String V13 = "TLSv1.3";

  /** What is to be said of a version. */
  VersionChoice choice(ProtocolVersion version) {
    Availability there = version.in(release);
    if (there == Availability.NO) {
      return of(version, Certainty.NO, release.name() + " does not have it");
    }
    VersionChoice switched = switched(version);
    if (switched.usable() == Certainty.NO) {
      return switched;
    }
    if (lacksSuite(version)) {
      return of(version, Certainty.NO, "the cipher list has no suite for it");
    }
    return there == Availability.UNKNOWN
        ? of(version, Certainty.PERHAPS, "whether " + release.name() + " has it is not known")
        : switched;
  }

  private VersionChoice switched(ProtocolVersion version) {
    Optional<Coded> coded = coded(version);
    if (coded.isPresent()) {
      boolean on = coded.get().value().equals(new EffectiveValue.Single("On"));
      return of(version, on ? Certainty.YES : Certainty.NO, on ? "On" : "Off");
    }
    DefaultValue value =
        Catalogue.get()
            .parameter("TTLSEnvironmentAdvancedParms", version.name())
            .orElseThrow()
            .defaultAt(release);
    if (value.isCertainly("On")) {
      return of(version, Certainty.YES, "On by default");
    }
    return value.isCertainly("Off") || value instanceof DefaultValue.None
        ? of(version, Certainty.NO, "Off by default")
        : of(version, Certainty.PERHAPS, "not coded, and the default is not certain");
  }

  private boolean lacksSuite(ProtocolVersion version) {
    return switch (list) {
      case CODED ->
          !version.name().equals(V2) && codes.stream().noneMatch(code -> canUse(version, code));
      case DEFAULT -> version.name().equals(V13); // The default list has no suite of TLS 1.3.
      case SUITE_B -> false;
    };
  }

  private VersionChoice of(ProtocolVersion version, Certainty usable, String why) {
    return new VersionChoice(version, usable, why, coded(version));
  }

  private Optional<Coded> coded(ProtocolVersion version) {
    return Optional.ofNullable(rule.coded().get(version.name()));
  }

  /**
   * Whether a version can use a suite. One that is not known may suit any. A suite may be offered
   * in an older version than its standard says, save those of TLS 1.2 and 1.3.
   */
  static boolean canUse(ProtocolVersion version, String code) {
    Optional<CipherSuite> suite = CipherSuite.findByCode(code);
    if (suite.isEmpty()) {
      return true;
    }
    return switch (suite.get().protocolMin()) {
      case V13 -> version.name().equals(V13);
      case "TLSv1.2" -> version.name().equals("TLSv1.2");
      default -> !version.name().equals(V2) && !version.name().equals(V13);
    };
  }
}

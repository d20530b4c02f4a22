// SPDX-License-Identifier: EPL-2.0

package org.attls.health.posture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.ClientCheck;
import org.attls.analysis.answers.Negotiation;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.Protection;
import org.attls.analysis.answers.SuiteChoice;
import org.attls.analysis.answers.VersionChoice;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.Release;

/**
 * Grades what a partner can negotiate under a rule. The grade is ours, not IBM's; each limit of it
 * is a row of {@code posture-rows.csv} with the standard that it comes from.
 */
public final class Postures {
  private Postures() {}

  /** The posture of a rule at a release. */
  public static Posture of(PolicyRule rule, Release release) {
    return switch (rule.protection()) {
      case PROTECTED ->
          Completeness.lack(rule.effective())
              .map(why -> without(rule, Grade.UNKNOWN, why))
              .orElseGet(() -> secured(rule, release));
      case UNKNOWN -> without(rule, Grade.UNKNOWN, "no TTLSEnabled says whether AT-TLS is on");
      case CLEAR -> without(rule, Grade.NONE, "AT-TLS is off for its connections");
      case NO_RULE -> without(rule, Grade.NONE, "no rule takes the connections");
    };
  }

  private static Posture without(PolicyRule rule, Grade grade, String why) {
    return new Posture(
        grade,
        rule.protection(),
        Optional.empty(),
        Optional.empty(),
        grade == Grade.UNKNOWN ? Certainty.PERHAPS : Certainty.NO,
        ClientCheck.NONE,
        grade == Grade.UNKNOWN ? "not known" : "none",
        List.of(new Reason(grade, why, "TTLSGroupAction statement, TTLSEnabled")));
  }

  private static Posture secured(PolicyRule rule, Release release) {
    Negotiation negotiation = Negotiation.of(rule.effective(), release);
    List<VersionChoice> versions = versions(rule, negotiation);
    PostureRow list = PostureRow.ofDefaultList(release);
    List<Offer> offers =
        Offer.of(negotiation, versions, list).stream().sorted(Offer.BEST_FIRST).toList();
    ClientCheck client = ClientCheck.of(rule.settings(), release);
    CertificateCheck certificates = CertificateCheck.of(rule, release, client);
    List<Reason> reasons = new ArrayList<>();
    if (offers.isEmpty()) {
      reasons.add(
          new Reason(Grade.NONE, "no version of SSL or TLS can be negotiated", "AT-TLS Workbench"));
    } else {
      versions.forEach(choice -> version(choice).ifPresent(reasons::add));
      if (negotiation.list() == Negotiation.SuiteList.DEFAULT) {
        reasons.add(list.reason());
      }
      reasons.addAll(suites(negotiation));
    }
    if (isOn(rule, "ApplicationControlled")) {
      reasons.add(PostureRow.find("note", "controlled").orElseThrow().reason());
    }
    reasons.addAll(certificates.notes());
    reasons.sort(Comparator.comparing(Reason::atBest).reversed());
    return new Posture(
        reasons.isEmpty() ? Grade.STRONG : reasons.getFirst().atBest(),
        Protection.PROTECTED,
        offers.stream().findFirst().map(Offer::words),
        offers.isEmpty() ? Optional.empty() : Optional.of(offers.getLast().words()),
        forwardSecrecy(negotiation, offers),
        client,
        certificates.words(),
        reasons);
  }

  /** The versions that remain: in FIPS mode System SSL ignores SSLv2 and SSLv3. */
  private static List<VersionChoice> versions(PolicyRule rule, Negotiation negotiation) {
    boolean fips = rule.settings().values().containsKey("FIPS140");
    return negotiation.usableVersions().stream()
        .filter(choice -> !(fips && choice.version().name().startsWith("SSL")))
        .toList();
  }

  private static Optional<Reason> version(VersionChoice choice) {
    String name = choice.version().name();
    return PostureRow.find("version", name)
        .map(
            row ->
                row.reason(
                    choice.usable() == Certainty.YES
                        ? name + " can be negotiated; " + row.text()
                        : name + " may be negotiated: " + choice.why() + "; " + row.text()));
  }

  /** One reason for all suites of a kind. */
  private static List<Reason> suites(Negotiation negotiation) {
    Map<PostureRow, List<String>> found = new LinkedHashMap<>();
    for (SuiteChoice choice : negotiation.usableSuites()) {
      Optional<PostureRow> row =
          choice.suite().isEmpty()
              ? PostureRow.find("unknown", "suite")
              : PostureRow.of(choice.suite().get());
      String name = choice.suite().map(CipherSuite::name).orElse(choice.code());
      row.ifPresent(one -> found.computeIfAbsent(one, key -> new ArrayList<>()).add(name));
    }
    List<Reason> reasons = new ArrayList<>();
    found.forEach(
        (row, names) -> {
          String more = names.size() == 1 ? "" : " and " + (names.size() - 1) + " more";
          reasons.add(row.reason(row.text() + ": " + names.getFirst() + more));
        });
    return reasons;
  }

  private static Certainty forwardSecrecy(Negotiation negotiation, List<Offer> offers) {
    if (offers.isEmpty()) {
      return Certainty.NO;
    }
    if (negotiation.list() == Negotiation.SuiteList.CODED) {
      List<Offer> without = offers.stream().filter(offer -> !offer.hasForwardSecrecy()).toList();
      if (without.isEmpty()) {
        return Certainty.YES;
      }
      return without.stream().anyMatch(Offer::certain) ? Certainty.NO : Certainty.PERHAPS;
    }
    return Certainty.PERHAPS;
  }

  private static boolean isOn(PolicyRule rule, String keyword) {
    return new EffectiveValue.Single("On").equals(rule.settings().values().get(keyword));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health.expect;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.Negotiation;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.Protection;
import org.attls.analysis.answers.VersionChoice;
import org.attls.health.PolicySources;
import org.attls.health.expect.Verdict.Broken;
import org.attls.health.expect.Verdict.Kept;
import org.attls.health.expect.Verdict.Uncertain;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;

/**
 * Tells whether a rule keeps a demand, as if it certainly took the connections.
 *
 * @param sources what rules are to the author
 * @param release the release whose defaults and versions count
 */
record Judge(PolicySources sources, Release release) {
  private static final Verdict KEPT = new Kept();

  /** What a rule makes of a demand; empty for connections that no rule takes. */
  Verdict of(Demand demand, Optional<PolicyRule> rule) {
    return switch (demand) {
      case Demand.Protected secured -> secured(secured, rule);
      case Demand.Level level -> level(level, rule);
      case Demand.Clear clear -> clear(rule);
    };
  }

  private Verdict secured(Demand.Protected demand, Optional<PolicyRule> taking) {
    if (taking.isEmpty()) {
      return new Broken(
          "is taken by no rule and so runs in the clear",
          "Add a connectivity rule that takes it, or limit the expectation");
    }
    PolicyRule rule = taking.get();
    return switch (rule.protection()) {
      case PROTECTED -> demand.least().map(least -> atLeast(least, rule)).orElse(KEPT);
      case UNKNOWN -> unknown(rule);
      case CLEAR, NO_RULE ->
          new Broken(
              "is left in the clear by " + sources.told(rule),
              "Let a rule with TLS take it first, or narrow that rule");
    };
  }

  private Verdict atLeast(ProtocolVersion least, PolicyRule rule) {
    List<VersionChoice> older =
        Negotiation.of(rule.effective(), release).versions().stream()
            .filter(each -> isOlder(each.version(), least))
            .toList();
    return first(older, Certainty.YES)
        .<Verdict>map(
            each ->
                new Broken(
                    "can negotiate " + each.version().name() + " under " + sources.told(rule),
                    "Take it out of the versions of the security level"))
        .or(
            () ->
                first(older, Certainty.PERHAPS)
                    .map(
                        each ->
                            new Uncertain(
                                "may negotiate "
                                    + each.version().name()
                                    + " under "
                                    + sources.told(rule),
                                each.version().name()
                                    + ": "
                                    + each.why()
                                    + ". List the versions of the security level")))
        .orElse(KEPT);
  }

  private static Optional<VersionChoice> first(List<VersionChoice> versions, Certainty usable) {
    return versions.stream().filter(each -> each.usable() == usable).findFirst();
  }

  private static boolean isOlder(ProtocolVersion version, ProtocolVersion least) {
    List<ProtocolVersion> all = ProtocolVersion.all();
    return all.indexOf(version) < all.indexOf(least);
  }

  private Verdict level(Demand.Level demand, Optional<PolicyRule> rule) {
    if (rule.isEmpty()) {
      return new Broken(
          "is taken by no rule and so runs in the clear",
          "Add a connectivity rule with " + demand.name() + " that takes it");
    }
    Optional<String> level = sources.level(rule.get());
    return level.filter(demand.name()::equals).isPresent()
        ? KEPT
        : new Broken(
            "is taken by "
                + sources.told(rule.get())
                + level.map(name -> " with security level " + name).orElse(""),
            "Let a rule with " + demand.name() + " take it first, or narrow that rule");
  }

  private Verdict clear(Optional<PolicyRule> taking) {
    if (taking.isEmpty()) {
      return KEPT;
    }
    PolicyRule rule = taking.get();
    return switch (rule.protection()) {
      case CLEAR, NO_RULE -> KEPT;
      case UNKNOWN -> unknown(rule);
      case PROTECTED ->
          new Broken(
              "gets TLS by " + sources.told(rule),
              "Let a rule whose level has no security take it first, or narrow that rule");
    };
  }

  private Verdict unknown(PolicyRule rule) {
    return new Uncertain(
        "is taken by " + sources.told(rule),
        "Whether that rule protects it is " + Protection.UNKNOWN.words());
  }
}

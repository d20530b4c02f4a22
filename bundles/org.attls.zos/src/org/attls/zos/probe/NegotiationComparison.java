// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.Negotiation;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.SuiteChoice;
import org.attls.analysis.answers.VersionChoice;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;

/** Compares the versions, suites and groups of a port with those of its rule. */
final class NegotiationComparison {
  private final ProbeResult result;
  private final PortPolicy policy;
  private final PolicyRule rule;
  private final Negotiation negotiation;
  private final List<Finding> findings;
  private final List<String> notTried = new ArrayList<>();

  NegotiationComparison(
      ProbeResult result,
      PortPolicy policy,
      PolicyRule rule,
      Negotiation negotiation,
      List<Finding> findings) {
    this.result = result;
    this.policy = policy;
    this.rule = rule;
    this.negotiation = negotiation;
    this.findings = findings;
  }

  void compare() {
    for (VersionResult found : result.versions()) {
      negotiation.versions().stream()
          .filter(choice -> choice.version().name().equals(found.version()))
          .findFirst()
          .ifPresent(choice -> version(found, choice));
    }
    if (negotiation.list() != Negotiation.SuiteList.CODED) {
      add(FindingCode.PORT_SUITES_NOT_JUDGED, at("V3"), policy.told(rule));
    }
    groups();
    if (!notTried.isEmpty()) {
      add(FindingCode.PORT_NOT_TRIED, at("V3"), port(), String.join(", ", notTried));
    }
  }

  private void version(VersionResult found, VersionChoice choice) {
    Place place = at(found.version());
    switch (found.acceptance()) {
      case ACCEPTED -> {
        if (choice.usable() == Certainty.NO) {
          add(
              FindingCode.VERSION_NOT_IN_POLICY,
              place,
              port(),
              found.version(),
              choice.why(),
              policy.told(rule));
        } else {
          suites(found);
        }
      }
      case REFUSED -> {
        if (choice.usable() == Certainty.YES) {
          add(
              FindingCode.VERSION_REFUSED,
              place,
              port(),
              found.version(),
              found.how(),
              policy.told(rule));
        }
      }
      case UNKNOWN -> unanswered(found);
      case NOT_TRIED -> {
        if (choice.usable() != Certainty.NO) {
          notTried.add(found.version());
        }
      }
    }
  }

  private void suites(VersionResult found) {
    if (!found.unknown().isEmpty()) {
      unanswered(found);
    }
    if (negotiation.list() != Negotiation.SuiteList.CODED) {
      return;
    }
    List<SuiteChoice> allowed =
        negotiation.suites().stream()
            .filter(
                suite ->
                    suite.versions().stream()
                        .anyMatch(version -> version.name().equals(found.version())))
            .toList();
    String extra =
        found.accepted().stream()
            .filter(suite -> allowed.stream().noneMatch(one -> one.code().equals(suite.code())))
            .map(ProbedSuite::toString)
            .collect(Collectors.joining(", "));
    if (!extra.isEmpty()) {
      add(
          FindingCode.SUITE_NOT_IN_POLICY,
          at("V3"),
          port(),
          found.version(),
          extra,
          policy.told(rule));
    }
    refused(found, allowed);
  }

  private void refused(VersionResult found, List<SuiteChoice> allowed) {
    List<String> refused = new ArrayList<>();
    for (SuiteChoice suite : allowed) {
      Acceptance acceptance = found.of(suite.code());
      if (acceptance == Acceptance.NOT_TRIED) {
        notTried.add(name(suite) + " in " + found.version());
      } else if (acceptance == Acceptance.REFUSED && suite.usable() == Certainty.YES) {
        refused.add(name(suite));
      }
    }
    if (!refused.isEmpty()) {
      add(
          FindingCode.SUITE_REFUSED,
          at("V3"),
          port(),
          found.version(),
          String.join(", ", refused),
          policy.told(rule));
    }
  }

  private void groups() {
    Coded coded = rule.effective().coded().get("ServerKeyShareGroups");
    if (coded == null || !(coded.value() instanceof EffectiveValue.Items items)) {
      return;
    }
    for (GroupResult found : result.groups()) {
      boolean listed = items.items().contains(found.group().code());
      boolean accepted = found.acceptance() == Acceptance.ACCEPTED;
      if (listed && found.acceptance() == Acceptance.NOT_TRIED) {
        notTried.add("group " + found.group().name());
      } else if (accepted != listed && found.acceptance() != Acceptance.UNKNOWN) {
        if (accepted || found.acceptance() == Acceptance.REFUSED) {
          add(
              FindingCode.GROUP_DIFFERS,
              at("ServerKeyShareGroups"),
              port(),
              accepted ? "accepts" : "refuses",
              found.group().name(),
              listed ? "has it" : "does not have it",
              policy.told(rule));
        }
      }
    }
  }

  private void unanswered(VersionResult found) {
    add(
        FindingCode.PORT_ANSWER_MISSING,
        ProbeFindings.at(result),
        port(),
        found.version(),
        found.how());
  }

  private static String name(SuiteChoice suite) {
    return suite
        .suite()
        .map(known -> known.name() + " (" + known.code() + ')')
        .orElse(suite.code());
  }

  private String port() {
    return result.target().toString();
  }

  /** Where the policy codes something; its rule if it does not. */
  private Place at(String keyword) {
    return Optional.ofNullable(rule.effective().coded().get(keyword))
        .map(coded -> policy.place(coded.settings().getFirst()))
        .orElseGet(() -> policy.place(rule.statement()));
  }

  private void add(FindingCode code, Place place, Object... arguments) {
    findings.add(Finding.at(code, place, arguments));
  }
}

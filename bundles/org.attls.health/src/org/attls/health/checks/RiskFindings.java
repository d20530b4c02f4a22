// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.findings.Severity;
import org.attls.health.PolicySources;
import org.attls.model.facts.Release;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;

/**
 * What the checks of flat files say about the risk of a policy that nobody wrote as a flat file, in
 * the words of its author. For a flat file they have said it already.
 */
public final class RiskFindings {
  /** Everything that is said here, and so only where stacks are judged. */
  public static final Set<FindingCode> CODES = RiskCode.all().keySet();

  private final PolicySources sources;
  private final Nodes nodes;
  private final Owners owners;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Suites, Set<String>> suites = new LinkedHashMap<>();

  /** Suites at one place about which one thing is to be said. */
  private record Suites(FindingCode code, Severity severity, Place place, Object reason) {}

  private RiskFindings(FlatPolicy policy, Release release, PolicySources sources) {
    this.sources = sources;
    this.nodes = new Nodes(policy);
    this.owners = new Owners(policy, release, sources);
  }

  /**
   * The findings about risk in a generated policy.
   *
   * @param policy the policy, read back
   * @param release the release that it is for
   * @param sources what its lines are to the author
   * @return the findings in canonical order, each once
   */
  public static List<Finding> of(FlatPolicy policy, Release release, PolicySources sources) {
    RiskFindings risks = new RiskFindings(policy, release, sources);
    FlatChecks.check(policy, Optional.of(release)).forEach(risks::take);
    risks.suites.forEach(risks::tell);
    return risks.findings.stream().distinct().sorted().toList();
  }

  private void take(Fault fault) {
    RiskCode code = RiskCode.all().get(fault.code());
    if (code == null) {
      return;
    }
    FlatNode node = nodes.at(fault.span().start());
    Place place = sources.place(node);
    List<Object> values = new ArrayList<>(fault.arguments());
    switch (code.subject()) {
      case NONE -> report(fault, place, values);
      case ACTION -> {
        values.set(0, owners.ofAction(node));
        if (code.code() != FindingCode.PROTOCOL_DEFAULT || !owners.listVersions(node)) {
          report(fault, owners.levelOf(node).orElse(place), values);
        }
      }
      case RULES -> {
        values.set(values.size() - 1, owners.lackingSuites(node));
        report(fault, place, values);
      }
      case SUITES ->
          suites
              .computeIfAbsent(
                  new Suites(fault.code(), fault.severity(), place, values.get(1)),
                  key -> new LinkedHashSet<>())
              .add(values.getFirst().toString());
    }
  }

  private void report(Fault fault, Place place, List<Object> values) {
    String message = fault.code().message(values.toArray());
    findings.add(new Finding(fault.code(), fault.severity(), message, place, fault.data()));
  }

  private void tell(Suites about, Set<String> names) {
    String which = names.size() == 1 ? names.iterator().next() : "each of " + Texts.all(names);
    String message = about.code.message(which, about.reason);
    findings.add(new Finding(about.code, about.severity, message, about.place, List.of()));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.policy.Connections;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Demand;
import org.attls.model.policy.Expectation;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.PolicyPackage.Literals;
import org.attls.model.policy.Stack;
import org.attls.model.values.NamePattern;
import org.attls.policy.naming.Kinds;
import org.attls.policy.parsing.SyntaxErrorsInside;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;

/** Expectations as they are written; whether a policy keeps them is for the health check. */
public class ExpectationChecks extends PolicyChecks {
  /** An expectation demands nothing, or has two demands. */
  @Check
  public void demandIsOne(Expectation expectation) {
    List<Demand> demands = expectation.getDemands();
    if (demands.isEmpty() && !SyntaxErrorsInside.near(expectation)) {
      report(
          FindingCode.EXPECTATION_WITHOUT_DEMAND,
          at(expectation, Literals.NAMED__NAME),
          expectation.getName());
    }
    demands.stream()
        .skip(1)
        .forEach(
            each ->
                report(
                    FindingCode.EXPECTATION_DEMANDS_TWICE, at(each, null), expectation.getName()));
  }

  /** An expectation is about nothing. */
  @Check
  public void someConnectionsAreMeant(Expectation expectation) {
    boolean nothing = expectation.getTraffic().isEmpty() && expectation.getConnections().isEmpty();
    if (nothing && !SyntaxErrorsInside.near(expectation)) {
      report(
          FindingCode.EXPECTATION_WITHOUT_CONNECTIONS,
          at(expectation, Literals.NAMED__NAME),
          expectation.getName());
    }
  }

  /** An expectation is about a stack without rules, or there is no stack at all. */
  @Check
  public void somethingCanHold(Expectation expectation) {
    Where where = at(expectation, Literals.NAMED__NAME);
    if (expectation.eContainer() instanceof Stack stack) {
      if (stack.getRules().stream().allMatch(ConnectivityRule::isDisabled)) {
        report(
            FindingCode.EXPECTATION_WITHOUT_RULES,
            where,
            expectation.getName(),
            Kinds.describe(stack));
      }
    } else if (expectation.eContainer() instanceof PolicyFile
        && project(expectation).images().stream().allMatch(each -> each.getStacks().isEmpty())) {
      report(FindingCode.EXPECTATION_WITHOUT_STACK, where, expectation.getName());
    }
  }

  /** The version of a demand is none. */
  @Check
  public void versionIsKnown(Demand demand) {
    String name = demand.getVersion();
    if (name != null && ProtocolVersion.find(name).isEmpty()) {
      Optional<String> nearest =
          NearestName.in(ProtocolVersion.all().stream().map(ProtocolVersion::name).toList(), name);
      reportFixable(
          FindingCode.VERSION_UNKNOWN,
          at(demand, Literals.DEMAND__VERSION),
          nearest.stream().toList(),
          name,
          nearest.map(each -> " Did you mean " + each + "?").orElse(""));
    }
  }

  /** A job name or user ID can never match. */
  @Check
  public void namesCanMatch(Connections connections) {
    check(
        connections,
        connections.getJobName(),
        FindingCode.JOB_NAME_INVALID,
        Literals.CONNECTIONS__JOB_NAME);
    check(
        connections,
        connections.getUserId(),
        FindingCode.USER_ID_INVALID,
        Literals.CONNECTIONS__USER_ID);
  }

  private void check(
      Connections connections, String pattern, FindingCode invalid, EAttribute feature) {
    if (pattern == null) {
      return;
    }
    for (Meaning meaning : meanings(connections, pattern)) {
      if (!NamePattern.isPattern(meaning.text())) {
        reportMeant(invalid, at(connections, feature), meaning, List.of(), pattern);
        return;
      }
    }
  }
}

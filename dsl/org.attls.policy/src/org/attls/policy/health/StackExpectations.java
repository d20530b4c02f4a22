// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.health;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attls.health.expect.Demand;
import org.attls.health.expect.Expectation;
import org.attls.model.effective.Effective;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.policy.Stack;
import org.attls.policy.naming.ObjectNames;
import org.attls.policy.project.PolicyProject;

/** The expectations that are about one stack: its own and those at the top of files. */
final class StackExpectations {
  private StackExpectations() {}

  /** The expectations, those at the top of files first; they must be without errors. */
  static List<Expectation> of(PolicyProject project, Stack stack) {
    ExpectedConnections connections = new ExpectedConnections(Effective.in(stack));
    return Stream.concat(
            project.objects(org.attls.model.policy.Expectation.class).stream(),
            stack.getExpectations().stream())
        .map(each -> made(each, connections, project))
        .toList();
  }

  private static Expectation made(
      org.attls.model.policy.Expectation written,
      ExpectedConnections connections,
      PolicyProject project) {
    org.attls.model.policy.Demand demand = written.getDemands().getFirst();
    return new Expectation(
        written.getName(), connections.of(written), made(demand), project.place(demand));
  }

  private static Demand made(org.attls.model.policy.Demand demand) {
    if (demand.isClear()) {
      return new Demand.Clear();
    }
    return demand.getLevel() != null
        ? new Demand.Level(ObjectNames.of(demand.getLevel()))
        : new Demand.Protected(
            Optional.ofNullable(demand.getVersion()).flatMap(ProtocolVersion::find));
  }
}

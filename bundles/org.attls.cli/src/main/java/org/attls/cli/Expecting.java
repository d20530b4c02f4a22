// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.Optional;
import org.attls.findings.Place;
import org.attls.pagent.source.FlatNode;
import org.attls.policy.project.ExplanationSource;
import org.attls.zos.verify.ExpectedPolicy;

/** Makes of a policy that was read what a stack should have. */
final class Expecting {
  private Expecting() {}

  /** The policy; its places are in the text that its author wrote. */
  static ExpectedPolicy of(AnalysedPolicy policy) {
    return new ExpectedPolicy(policy.space(), stack(policy), node -> place(policy, node));
  }

  /** A generated policy is called IMAGE/STACK/file. */
  private static Optional<String> stack(AnalysedPolicy policy) {
    String[] parts = policy.name().split("/");
    return policy.explanation().isPresent() && parts.length == 3
        ? Optional.of(parts[1])
        : Optional.empty();
  }

  private static Place place(AnalysedPolicy policy, FlatNode node) {
    return policy
        .source(node)
        .map(ExplanationSource::place)
        .orElseGet(
            () -> policy.lines().place(policy.name(), node.span().start(), node.span().length()));
  }
}

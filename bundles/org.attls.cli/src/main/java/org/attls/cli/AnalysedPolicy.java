// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.Map;
import java.util.Optional;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Lines;
import org.attls.pagent.source.FlatNode;
import org.attls.policy.project.Explanation;
import org.attls.policy.project.ExplanationSource;

/**
 * The policy of a stack that questions are asked about.
 *
 * @param name the flat file as the user named it, or that which would be generated
 * @param lines the lines of its text
 * @param space its rules
 * @param texts the texts that it was read of, by the names of their files
 * @param explanation where the lines come from; empty for a flat file that people wrote
 */
record AnalysedPolicy(
    String name,
    Lines lines,
    PolicySpace space,
    Map<String, String> texts,
    Optional<Explanation> explanation) {

  /** The line on which something begins, from 1. */
  int line(FlatNode node) {
    return lines.place(name, node.span().start(), 0).line();
  }

  /** The part of the authoring text that made something; empty in a flat file. */
  Optional<ExplanationSource> source(FlatNode node) {
    return explanation
        .flatMap(all -> all.line(line(node)))
        .flatMap(line -> line.sources().stream().findFirst());
  }

  /**
   * Where something begins: {@code line 12}, and of a generated policy also where the line comes
   * from, {@code line 12 of a.attls:3}.
   */
  String place(FlatNode node) {
    return "line " + line(node) + source(node).map(source -> " from " + at(source)).orElse("");
  }

  /** A rule and where its author wrote it, for example {@code rule WEB (ttls.policy:12)}. */
  String told(PolicyRule rule) {
    String place =
        source(rule.statement())
            .map(AnalysedPolicy::at)
            .orElseGet(() -> name + ':' + line(rule.statement()));
    return "rule " + rule.name() + " (" + place + ')';
  }

  private static String at(ExplanationSource source) {
    return source.place().file() + ':' + source.place().line();
  }
}

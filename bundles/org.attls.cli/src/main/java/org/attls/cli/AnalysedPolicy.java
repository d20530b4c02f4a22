// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Lines;
import org.attls.findings.Severity;
import org.attls.model.facts.Release;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;

/**
 * A policy flat file that questions are asked about.
 *
 * @param name the file as the user named it
 * @param lines the lines of its text
 * @param space its rules
 */
record AnalysedPolicy(String name, Lines lines, PolicySpace space) {
  /**
   * Reads a flat file, and says it if the file has errors: answers may then be wrong.
   *
   * @throws UsageException if it cannot be read or has no rule
   */
  static AnalysedPolicy read(Console console, Path file, Release release) {
    if (file.toString().endsWith(".attls")) {
      throw new UsageException(
          file
              + " is no policy flat file; this command takes flat files, as attls generate writes"
              + " them");
    }
    FlatInput flat = Inputs.flatFile(file);
    String text = flat.content().text();
    FlatPolicy policy = FlatPolicy.read(text);
    if (policy.allStatements().noneMatch(statement -> statement.is("TTLSRule"))) {
      throw new UsageException(flat.name() + " has no TTLSRule; name a policy flat file");
    }
    long errors =
        FlatChecks.check(policy, Optional.of(release)).stream()
            .filter(fault -> fault.severity() == Severity.ERROR)
            .count();
    if (errors > 0) {
      console.say(
          flat.name()
              + " has "
              + (errors == 1 ? "an error" : errors + " errors")
              + ", and the answer rests on the rest of it; 'attls check' reports errors");
    }
    return new AnalysedPolicy(flat.name(), Lines.of(text), PolicySpace.of(policy, release));
  }

  /** The line on which something begins, from 1. */
  int line(FlatNode node) {
    return lines.place(name, node.span().start(), 0).line();
  }

  /** Where something begins in the file, for example {@code line 12}. */
  String place(FlatNode node) {
    return "line " + line(node);
  }

  /** A rule and where it begins, for example {@code rule WEB (ttls.policy:12)}. */
  String told(PolicyRule rule) {
    return "rule " + rule.name() + " (" + name + ':' + line(rule.statement()) + ')';
  }
}

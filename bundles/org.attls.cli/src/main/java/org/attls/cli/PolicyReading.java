// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Lines;
import org.attls.findings.Severity;
import org.attls.model.facts.Release;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.source.FlatPolicy;

/**
 * Reads the policies that questions are asked about: flat files, and what would be generated of
 * {@code .attls} files.
 *
 * @param console where to tell what answers rest on
 * @param options which stack and release are meant
 */
record PolicyReading(Console console, PolicyWish options) {
  /**
   * Reads the policy of a flat file, of a policy file, or of a folder.
   *
   * @throws UsageException if it cannot be read, has no rule, or it is not clear what is meant
   */
  AnalysedPolicy read(Path path) {
    if (!Files.isDirectory(path) && !path.toString().endsWith(".attls")) {
      return flat(Inputs.flatFile(path));
    }
    Inputs inputs = Inputs.readAll(List.of(path));
    if (!inputs.sources().isEmpty()) {
      return new AuthoredReading(options).read(path, inputs.sources());
    }
    if (inputs.flatFiles().size() > 1) {
      throw new UsageException(
          path
              + " has several flat files; name one of them: "
              + String.join(", ", inputs.flatFiles().stream().map(FlatInput::name).toList()));
    }
    return flat(inputs.flatFiles().getFirst());
  }

  private AnalysedPolicy flat(FlatInput flat) {
    String text = flat.content().text();
    FlatPolicy policy = FlatPolicy.read(text);
    if (policy.allStatements().noneMatch(statement -> statement.is("TTLSRule"))) {
      throw new UsageException(flat.name() + " has no TTLSRule; name a policy flat file");
    }
    Release release = options.releaseOf(flat.name());
    long errors =
        FlatChecks.check(policy, Optional.of(release)).stream()
            .filter(fault -> fault.severity() == Severity.ERROR)
            .count();
    if (errors > 0) {
      console.say(
          flat.name()
              + " has "
              + Words.errors(errors)
              + ", and the answer rests on the rest of it; 'attls check' reports errors");
    }
    return new AnalysedPolicy(
        flat.name(),
        Lines.of(text),
        PolicySpace.of(policy, release),
        Map.of(flat.name(), text),
        Optional.empty());
  }
}

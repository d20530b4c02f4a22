// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.Lines;
import org.attls.model.facts.Release;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.source.FlatPolicy;
import org.attls.policy.project.PolicyProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks policy files. */
@Command(
    name = "check",
    description = {
      "Checks .attls files and policy flat files and reports every mistake at its place.",
      "Flat files are known by the endings .pagent, .policy and .ttls, or by what they hold."
    })
final class CheckCommand extends ConsoleCommand {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "Policy files, or folders of them. The .attls files together are one project; of a folder"
            + " without any the flat files are taken."
      })
  private List<Path> files;

  @Option(
      names = "--release",
      paramLabel = "RELEASE",
      converter = ReleaseConverter.class,
      description =
          "The release of z/OS to check for, such as V2R5 or 3.1. Without it nothing is said of"
              + " what a release does not know in flat files; in .attls files each image has its"
              + " own.")
  private Release release;

  @Mixin private ReportOptions report;

  CheckCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Inputs inputs = Inputs.readAll(files);
    List<Finding> findings = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    if (!inputs.sources().isEmpty()) {
      PolicyProject project = new Language().open(inputs.sources());
      Optional.ofNullable(release).ifPresent(project::assume);
      findings.addAll(project.findings());
      texts.putAll(project.texts());
    }
    for (FlatInput flat : inputs.flatFiles()) {
      texts.put(flat.name(), flat.content().text());
      findings.addAll(check(flat));
    }
    findings.sort(null);
    return report.report(console, findings, texts);
  }

  private List<Finding> check(FlatInput flat) {
    String text = flat.content().text();
    Lines lines = Lines.of(text);
    return FlatChecks.check(FlatPolicy.read(text), Optional.ofNullable(release)).stream()
        .map(fault -> fault.in(flat.name(), lines))
        .toList();
  }
}

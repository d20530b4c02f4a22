// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.List;
import org.attls.policy.project.PolicyProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks policy files. */
@Command(
    name = "check",
    description = "Checks .attls files and reports every mistake at its place.")
final class CheckCommand extends ConsoleCommand {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Policy files, or folders of them. Together they are one project.")
  private List<Path> files;

  @Mixin private ReportOptions report;

  CheckCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Inputs inputs = Inputs.read(files);
    PolicyProject project = new Language().open(inputs.sources());
    return report.report(console, project.findings(), project.texts());
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.Severity;
import picocli.CommandLine.Option;

/** From which severity on findings make a command fail. */
final class FailOnOption {
  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "Exit with 1 from this severity on: error, warning or info.")
  private Severity failOn;

  /** The exit code for findings. */
  int exitCode(List<Finding> findings) {
    boolean fail = findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) <= 0);
    return fail ? ExitCode.FINDINGS : ExitCode.OK;
  }
}

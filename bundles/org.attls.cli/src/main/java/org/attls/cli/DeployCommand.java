// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attls.findings.Severity;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.Hosts;
import org.attls.zos.install.InstallRequest;
import org.attls.zos.install.InstallResult;
import org.attls.zos.install.Installation;
import org.attls.zos.install.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs the policy of a stack on z/OS. */
@Command(
    name = "deploy",
    description = {
      "Installs the policy of a stack: check, difference to what is installed, log entry, upload to"
          + " staging, read back, backup, replacement, refresh, messages, history.",
      "Whatever fails, the old policy stays or comes back, and the same command again goes on from"
          + " there. See docs/installing.md for connection profiles."
    })
final class DeployCommand extends ConsoleCommand {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "A policy flat file, or .attls files or folders of them, which together are one project.")
  private List<Path> files;

  @Option(
      names = "--to",
      paramLabel = "PROFILE",
      required = true,
      description = "The connection profile of the system.")
  private String profileName;

  @Option(
      names = "--connections",
      paramLabel = "FILE",
      description =
          "The file of connection profiles; connections.properties beside the policy, or else in"
              + " the user's configuration folder, if not given.")
  private Path connections;

  @Mixin private DeployOptions options;

  DeployCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    options.check();
    ConnectionProfile profile = Profiles.find(console, connections, folder(), profileName);
    Optional<DeployPolicy> read = DeployPolicy.read(console, files, profile, options);
    if (read.isEmpty()) {
      console.say("nothing is sent; mend the errors first");
      return ExitCode.FINDINGS;
    }
    InstallRequest request = request(profile, read.get());
    DeployDialog dialog = new DeployDialog(console, options, request);
    InstallResult result =
        switch (options.action()) {
          case INSTALL -> Installation.install(request, dialog, dialog);
          case UNDO -> Installation.takeBack(request, dialog, dialog);
          case STATUS -> Installation.status(request, dialog);
        };
    if (options.format() == AnswerFormat.JSON) {
      console.out().print(DeployJson.of(request, result, dialog.changes()));
    } else {
      DeployText.print(console, request, result);
    }
    return exitCode(result);
  }

  private InstallRequest request(ConnectionProfile profile, DeployPolicy policy) {
    InstallRequest request =
        InstallRequest.of(
            profile.name(),
            profile.host(),
            options.author().orElse(profile.user()),
            () ->
                Hosts.open(
                    profile,
                    new CommandSecrets(console),
                    warning -> console.say("warning: " + warning.message())),
            policy.files(),
            policy.policy(),
            folder());
    Path history = options.history();
    return (history == null ? request : request.withHistory(history)).with(options.wish(console));
  }

  /** The folder of the project: records and history lie there. */
  private Path folder() {
    Path first = files.getFirst();
    if (Files.isDirectory(first)) {
      return first;
    }
    Path parent = first.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static int exitCode(InstallResult result) {
    boolean wrong = result.findings().stream().anyMatch(each -> each.severity() == Severity.ERROR);
    return wrong || result.outcome() == Outcome.DECLINED ? ExitCode.FINDINGS : ExitCode.OK;
  }
}

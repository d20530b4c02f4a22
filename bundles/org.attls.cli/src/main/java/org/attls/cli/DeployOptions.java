// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.attls.generator.NamingMode;
import org.attls.model.facts.Release;
import org.attls.zos.install.InstallRequest;
import picocli.CommandLine.Option;

/** How a policy is installed. */
final class DeployOptions implements PolicyWish {
  /** What is to be done. */
  enum Action {
    INSTALL,
    UNDO,
    STATUS
  }

  @Option(
      names = "--stack",
      paramLabel = "IMAGE/STACK",
      description =
          "The stack that is meant; needed for a flat file, and if the profile has several stacks"
              + " of the project.")
  private String stack;

  @Option(
      names = "--release",
      paramLabel = "RELEASE",
      converter = ReleaseConverter.class,
      description =
          "The release of z/OS, such as V2R5 or 3.1; needed for a flat file, as it does not say.")
  private Release release;

  @Option(
      names = "--naming",
      paramLabel = "MODE",
      defaultValue = "stable",
      description =
          "How statements are named, as for 'attls generate': stable or compatible;"
              + " ${DEFAULT-VALUE} if not given.")
  private NamingMode naming;

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description = "The record of transfers; history.json beside the policy if not given.")
  private Path history;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who installs, for the history; the user of the profile if not given.")
  private String author;

  @Option(
      names = "--log-entry",
      paramLabel = "TEXT",
      description = "What the change is for, for the history; asked for on a terminal.")
  private String logEntry;

  @Option(
      names = {"-y", "--yes"},
      description = "Do not ask whether to go on; needed where there is no terminal.")
  private boolean yes;

  @Option(
      names = "--accept-exposed",
      description = "Go on also if connections lose protection; --yes does not say that.")
  private boolean acceptExposed;

  @Option(
      names = "--messages",
      paramLabel = "FILE",
      description =
          "What the console or log of the Policy Agent said after the refresh that you issued; -"
              + " for standard input. It is judged, and nothing is refreshed.")
  private Path messages;

  @Option(names = "--dry-run", description = "Only show the difference; write nothing.")
  private boolean dryRun;

  @Option(
      names = "--undo",
      description = "Write the backup of the last installation back, and refresh.")
  private boolean undo;

  @Option(
      names = "--status",
      description = "Tell how far the last installation came, and what the files hold.")
  private boolean status;

  @Option(
      names = "--restart",
      description =
          "Take production as it is now for the old policy, whoever wrote it, and forget how far"
              + " the last installation came.")
  private boolean restart;

  @Option(
      names = "--refresh",
      description = "Refresh the Policy Agent also if production has the policy already.")
  private boolean refresh;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Answer as text or json; ${DEFAULT-VALUE} if not given.")
  private AnswerFormat format;

  /**
   * Makes sure that the options go together.
   *
   * @throws UsageException if they do not
   */
  void check() {
    format.refusePage("deploy");
    if (undo && status || (undo || status) && (restart || refresh || messages != null)) {
      throw new UsageException(
          "--undo and --status stand alone; leave --restart, --refresh and --messages out");
    }
  }

  Action action() {
    return undo ? Action.UNDO : status ? Action.STATUS : Action.INSTALL;
  }

  InstallRequest.Wish wish(Console console) {
    return new InstallRequest.Wish(
        dryRun,
        restart,
        refresh,
        Optional.ofNullable(messages).map(file -> ReportInput.read(console, file).text()));
  }

  @Override
  public Optional<Release> release() {
    return Optional.ofNullable(release);
  }

  @Override
  public Optional<String> stack() {
    return Optional.ofNullable(stack);
  }

  @Override
  public NamingMode naming() {
    return naming;
  }

  Path history() {
    return history;
  }

  Optional<String> author() {
    return Optional.ofNullable(author);
  }

  Optional<String> logEntry() {
    return Optional.ofNullable(logEntry);
  }

  boolean yes() {
    return yes;
  }

  boolean acceptExposed() {
    return acceptExposed;
  }

  AnswerFormat format() {
    return format;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.FindingGroup;
import org.attls.findings.Severity;
import org.attls.generator.AtomicFile;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.PolicyText;
import org.attls.policy.project.Reasons;
import org.attls.policy.project.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Formats policy files and flat files in place. */
@Command(
    name = "format",
    description = {
      "Formats .attls files in place, and policy flat files with --policy; comments stay.",
      "A file that cannot be read completely is reported and left as it is."
    })
final class FormatCommand extends ConsoleCommand {
  /** Syntax findings that do not keep a file from being read. */
  private static final Set<FindingCode> READABLE =
      EnumSet.of(
          FindingCode.CIPHER_CODE_FOR_NAME, FindingCode.EMPTY_FILE, FindingCode.PROPERTY_TWICE);

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Policy files, or folders of them.")
  private List<Path> files;

  @Option(
      names = "--check",
      description =
          "Write nothing; name the files that would change and exit with 1 if there are any.")
  private boolean checkOnly;

  @Option(names = "--policy", description = "Format policy flat files too.")
  private boolean flatFilesToo;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      defaultValue = "own",
      description = {
        "How flat files are laid out. own: as most lines of the file are.",
        "assistant: values in column 35, as IBM's Configuration Assistant has them.",
        "${DEFAULT-VALUE} if not given."
      })
  private FlatFormatting.Style style;

  FormatCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Inputs inputs = Inputs.readAll(files);
    if (!flatFilesToo && !inputs.flatFiles().isEmpty()) {
      throw new UsageException(
          inputs.flatFiles().getFirst().name() + " is a policy flat file; --policy formats it");
    }
    int flatExit = flatFiles(inputs.flatFiles());
    return inputs.sources().isEmpty() ? flatExit : Math.max(flatExit, policies(inputs));
  }

  private int policies(Inputs inputs) {
    Language language = new Language();
    PolicyText text = language.text();
    int exitCode = ExitCode.OK;
    for (SourceText source : inputs.sources()) {
      PolicyProject alone = language.open(List.of(source));
      List<Finding> unreadable = unreadable(alone);
      if (!unreadable.isEmpty()) {
        print(unreadable, alone.texts());
        exitCode = ExitCode.FINDINGS;
        continue;
      }
      String formatted = text.format(alone.resource(source.name()));
      if (!formatted.equals(source.text())) {
        byte[] bytes = formatted.getBytes(StandardCharsets.UTF_8);
        exitCode = Math.max(exitCode, change(inputs.file(source), source.name(), bytes));
      }
    }
    return exitCode;
  }

  private int flatFiles(List<FlatInput> flatFiles) {
    int exitCode = ExitCode.OK;
    for (FlatInput flat : flatFiles) {
      FlatFormatting formatting = FlatFormatting.of(flat, style);
      if (!formatting.obstacles().isEmpty()) {
        print(formatting.obstacles(), Map.of(flat.name(), flat.content().text()));
        exitCode = ExitCode.FINDINGS;
      } else if (!formatting.text().equals(flat.content().text())) {
        byte[] bytes = flat.content().with(formatting.text()).bytes();
        exitCode = Math.max(exitCode, change(flat.file(), flat.name(), bytes));
      }
    }
    return exitCode;
  }

  private int change(Path file, String name, byte[] formatted) {
    if (checkOnly) {
      console.out().println(name);
      return ExitCode.FINDINGS;
    }
    try {
      AtomicFile.write(file, formatted);
    } catch (IOException e) {
      throw new UsageException(name + " cannot be written: " + Reasons.of(e));
    }
    console.say("formatted " + name);
    return ExitCode.OK;
  }

  /** What keeps the file from being read completely. */
  private static List<Finding> unreadable(PolicyProject project) {
    List<Finding> findings = new ArrayList<>(project.findings());
    findings.removeIf(
        finding ->
            finding.severity() != Severity.ERROR
                || finding.code().group() != FindingGroup.SYNTAX
                || READABLE.contains(finding.code()));
    return findings;
  }

  private void print(List<Finding> findings, Map<String, String> texts) {
    FindingsText.print(console.out(), findings, texts, console.hasColour());
  }
}

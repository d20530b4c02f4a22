// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.Lines;
import org.attls.findings.Severity;
import org.attls.importer.ImportOptions;
import org.attls.importer.ImportResult;
import org.attls.importer.Importer;
import org.attls.importer.LossReport;
import org.attls.model.facts.Release;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.source.FlatPolicy;
import org.attls.policy.project.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a flat file into the authoring language. */
@Command(
    name = "import",
    description = {
      "Makes an .attls file of a policy flat file, or of a report of pasearch -t.",
      "What the language has no words for is carried verbatim; what cannot be carried is listed."
    })
final class ImportCommand extends ConsoleCommand {
  @Parameters(
      paramLabel = "FLATFILE",
      arity = "1",
      description = "The policy flat file or report, in UTF-8 or IBM-1047.")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The .attls file to write.")
  private Path output;

  @Option(names = "--force", description = "Replace the .attls file if there is one.")
  private boolean force;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write there where every line went; as Markdown if the name ends with .md, else as text.")
  private Path reportFile;

  @Option(
      names = "--image",
      paramLabel = "IMAGE",
      description = "The name of the image; else that in the head of the file, else IMAGE.")
  private String image;

  @Option(
      names = "--stack",
      paramLabel = "STACK",
      description = "The name of the stack; else that in the head of the file, else TCPIP.")
  private String stack;

  @Option(
      names = "--release",
      paramLabel = "RELEASE",
      converter = ReleaseConverter.class,
      description =
          "The release of z/OS that decides about defaults; else that in the head of the file, else"
              + " the newest one.")
  private Release release;

  @Mixin private ReportOptions report;

  ImportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    ImportTargets.check(file, output, reportFile, force);
    checkName("--image", image);
    checkName("--stack", stack);
    ImportSource read = ImportSource.read(file);
    FlatInput flat = read.flat();
    FlatPolicy policy = read.policy();
    ImportResult result = Importer.read(policy, options(read));
    LossReport losses = read.complete(result.report());
    console.give(result.text(), output);
    if (reportFile != null) {
      boolean markdown = reportFile.toString().toLowerCase(Locale.ROOT).endsWith(".md");
      console.give(markdown ? losses.markdown() : losses.text(), reportFile);
    }
    SourceText source = new SourceText(output.toString(), result.text(), List.of());
    List<Finding> findings = new ArrayList<>(errors(flat, policy, result.release()));
    findings.addAll(errors(source));
    findings.sort(null);
    int exitCode = report.report(console, findings, texts(flat, source));
    tell(losses);
    return losses.summary().lost() > 0 ? ExitCode.FINDINGS : exitCode;
  }

  private ImportOptions options(ImportSource read) {
    return new ImportOptions(
        Optional.ofNullable(image),
        Optional.ofNullable(stack).or(() -> read.stack().filter(ImportCommand::isName)),
        Optional.ofNullable(release).or(read::release),
        baseName());
  }

  /** What cannot be a name in the flat file cannot be one of an image or stack either. */
  private static void checkName(String option, String name) {
    if (name != null && !isName(name)) {
      throw new UsageException(
          option + " '" + name + "' is no name; write letters, digits and _ . ~ @ # $ only");
    }
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && !name.startsWith(".")
        && name.chars().allMatch(c -> isAsciiLetterOrDigit(c) || "_.~@#$-".indexOf(c) >= 0);
  }

  private static boolean isAsciiLetterOrDigit(int c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private String baseName() {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** What is wrong with the flat file; advice is for the check of the new policy. */
  private static List<Finding> errors(FlatInput flat, FlatPolicy policy, Release release) {
    Lines lines = Lines.of(policy.text());
    return FlatChecks.check(policy, Optional.of(release)).stream()
        .filter(fault -> fault.severity() == Severity.ERROR)
        .map(fault -> fault.in(flat.name(), lines))
        .toList();
  }

  /** What the authoring language refuses in the new policy. */
  private static List<Finding> errors(SourceText source) {
    return new Language()
        .open(List.of(source)).findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
  }

  private static Map<String, String> texts(FlatInput flat, SourceText source) {
    return Map.of(flat.name(), flat.content().text(), source.name(), source.text());
  }

  private void tell(LossReport losses) {
    losses.headline().forEach(console::say);
    losses.notes().forEach(console::say);
    losses.entries().stream()
        .filter(entry -> entry.fate().isLoss())
        .forEach(
            entry ->
                console.say(
                    "line " + entry.line() + " " + entry.fate().words() + ": " + entry.text()));
    if (reportFile == null) {
      console.say("--report FILE tells where every line went");
    }
  }
}

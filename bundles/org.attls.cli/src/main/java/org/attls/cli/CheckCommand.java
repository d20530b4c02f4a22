// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attls.health.inventory.Inventory;
import org.attls.health.inventory.InventoryFiles;
import org.attls.health.report.HealthPage;
import org.attls.health.report.Judged;
import org.attls.health.report.JudgedFile;
import org.attls.model.facts.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks policy files. */
@Command(
    name = "check",
    description = {
      "Checks .attls files and policy flat files and reports every mistake at its place, then what"
          + " their policies do to connections.",
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
              + " what a release does not know in flat files, nor of what they do; in .attls files"
              + " each image has its own.")
  private Release release;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the findings there and not to standard output.")
  private Path output;

  @Option(
      names = "--show-suppressed",
      description = "Print also what the authors suppressed, with their reasons.")
  private boolean showSuppressed;

  @Option(
      names = {"-v", "--verbose"},
      description = "List the checks that did not run, and what they lack.")
  private boolean verbose;

  @Mixin private HealthOptions health;
  @Mixin private ReportOptions report;

  CheckCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Optional<Path> page = health.report();
    Inputs inputs = Inputs.readAll(files);
    Judgement judgement = new Judgement();
    Judge judge =
        new Judge(console, Optional.ofNullable(release), health.profile(), inventory(judgement));
    if (!inputs.sources().isEmpty()) {
      judge.project(inputs.sources(), judgement);
    }
    judge.flatFiles(inputs.flatFiles(), judgement);
    page.ifPresent(file -> console.give(page(judgement), file));
    int exitCode = report.report(console, judgement, output, showSuppressed);
    new SkippedText(console).tell(judgement.aside().skipped(), verbose);
    return exitCode;
  }

  private Optional<Inventory> inventory(Judgement judgement) {
    if (!health.isOn()) {
      return Optional.empty();
    }
    InventoryFiles found = Inventories.find(health.inventory(), files);
    judgement.say(found.findings());
    found.texts().forEach(judgement::text);
    return Optional.of(found.inventory());
  }

  private String page(Judgement judgement) {
    return HealthPage.of(
        judgement.reports(),
        new Judged(
            files.stream().map(Path::toString).collect(Collectors.joining(", ")),
            health.profile(),
            new TreeMap<>(judgement.texts())
                .entrySet().stream()
                    .map(file -> JudgedFile.of(file.getKey(), file.getValue()))
                    .toList(),
            judgement.general()));
  }
}

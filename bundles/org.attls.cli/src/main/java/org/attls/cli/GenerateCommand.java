// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attls.findings.Finding;
import org.attls.findings.Place;
import org.attls.findings.Severity;
import org.attls.generator.AtomicFile;
import org.attls.generator.GeneratedPolicy;
import org.attls.generator.NamingMode;
import org.attls.generator.OutputEncoding;
import org.attls.generator.PolicyGenerator;
import org.attls.generator.Problem;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;
import org.attls.policy.project.PolicyProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Generates the flat files of a project. */
@Command(
    name = "generate",
    description = {
      "Writes DIR/IMAGE/STACK/attls.policy for each stack.",
      "If there is an error in the policy nothing is written and old files stay."
    })
final class GenerateCommand extends ConsoleCommand {
  private static final String POLICY_FILE = "attls.policy";

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Policy files, or folders of them. Together they are one project.")
  private List<Path> files;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; made if need be.")
  private Path output;

  @Option(names = "--image", paramLabel = "IMAGE", description = "Only the stacks of this image.")
  private String image;

  @Option(names = "--stack", paramLabel = "STACK", description = "Only stacks of this name.")
  private String stack;

  @Option(
      names = "--naming",
      paramLabel = "MODE",
      defaultValue = "stable",
      description = {
        "stable: names come from the objects, so that a change shows where it was made.",
        "compatible: names, order and priorities as IBM's Configuration Assistant writes them.",
        "${DEFAULT-VALUE} if not given."
      })
  private NamingMode naming;

  @Option(
      names = "--encoding",
      paramLabel = "ENCODING",
      defaultValue = "UTF-8",
      converter = EncodingConverter.class,
      description =
          "UTF-8, to be converted by the transfer, or IBM-1047; ${DEFAULT-VALUE} if not given.")
  private OutputEncoding encoding;

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description =
          "The transfers to print at the head; history.json beside the policy if not given.")
  private Path history;

  @Mixin private ReportOptions report;

  GenerateCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (output.toString().isEmpty()) {
      throw new UsageException("the folder to write to is empty; name one after -o");
    }
    Inputs inputs = Inputs.read(files);
    PolicyProject project = new Language().open(inputs.sources());
    List<Finding> findings = new ArrayList<>(project.findings());
    HistoryFile transfers = HistoryFile.find(history, files);
    findings.addAll(transfers.findings());
    List<GeneratedPolicy> policies = new ArrayList<>();
    if (!hasErrors(findings)) {
      for (Stack each : stacks(project)) {
        GeneratedPolicy policy = PolicyGenerator.generate(each, naming, transfers.history());
        policies.add(policy);
        policy.problems().forEach(problem -> findings.add(finding(project, each, problem)));
      }
    }
    findings.sort(null);
    int exitCode = report.report(console, findings, texts(project, transfers));
    if (hasErrors(findings)) {
      console.say("nothing is generated; mend the errors first");
      return ExitCode.FINDINGS;
    }
    policies.forEach(this::write);
    return exitCode;
  }

  private static boolean hasErrors(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private List<Stack> stacks(PolicyProject project) {
    List<Stack> all =
        project.images().stream().map(Image::getStacks).flatMap(List::stream).toList();
    if (all.isEmpty()) {
      throw new UsageException(
          "there is nothing to generate: no image with a stack is defined in these files");
    }
    List<Stack> chosen =
        all.stream()
            .filter(each -> image == null || image.equals(imageOf(each)))
            .filter(each -> stack == null || stack.equals(each.getName()))
            .toList();
    if (chosen.isEmpty()) {
      String there =
          String.join(
              ", ", all.stream().map(each -> imageOf(each) + "/" + each.getName()).toList());
      throw new UsageException(
          "no stack "
              + Objects.requireNonNullElse(image, "*")
              + "/"
              + Objects.requireNonNullElse(stack, "*")
              + " is defined; there are: "
              + there);
    }
    return chosen;
  }

  private static String imageOf(Stack stack) {
    return ((Image) stack.eContainer()).getName();
  }

  private static Finding finding(PolicyProject project, Stack stack, Problem problem) {
    Place place = project.place(problem.origin().orElse(stack));
    return Finding.at(problem.code(), place, problem.args().toArray());
  }

  private static Map<String, String> texts(PolicyProject project, HistoryFile transfers) {
    Map<String, String> texts = new java.util.HashMap<>(project.texts());
    texts.putAll(transfers.texts());
    return texts;
  }

  private void write(GeneratedPolicy policy) {
    Path file = output.resolve(policy.image()).resolve(policy.stack()).resolve(POLICY_FILE);
    try {
      AtomicFile.Outcome outcome = AtomicFile.write(file, encoding.encode(policy.text()));
      console.say((outcome == AtomicFile.Outcome.WRITTEN ? "wrote " : "unchanged ") + file);
    } catch (IOException e) {
      throw new UsageException(
          file + " cannot be written: " + Reasons.of(e) + "; the old file, if any, is as it was");
    }
  }

  /** UTF-8 or IBM-1047, as people write them. */
  static final class EncodingConverter implements ITypeConverter<OutputEncoding> {
    @Override
    public OutputEncoding convert(String text) {
      String name = text.toUpperCase(java.util.Locale.ROOT).replace("-", "").replace("_", "");
      return switch (name) {
        case "UTF8" -> OutputEncoding.UTF_8;
        case "IBM1047", "CP1047", "1047" -> OutputEncoding.IBM_1047;
        default ->
            throw new picocli.CommandLine.TypeConversionException(
                "'" + text + "' is neither UTF-8 nor IBM-1047");
      };
    }
  }
}

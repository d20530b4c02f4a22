// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.attls.generator.AtomicFile;
import org.attls.generator.GeneratedPolicy;
import org.attls.generator.NamingMode;
import org.attls.generator.OutputEncoding;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;
import org.attls.policy.project.Generation;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.Reasons;
import org.attls.policy.project.Steps;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Generates the flat files of a project. */
@Command(
    name = "generate",
    description = {
      "Writes DIR/IMAGE/STACK/attls.policy for each stack.",
      "If there is an error in the policy nothing is written and old files stay."
    })
final class GenerateCommand extends ConsoleCommand {
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
    Generation generation =
        Generation.of(
            project, Transfers.find(history, files), naming, this::chosen, Steps.UNWATCHED);
    int exitCode = report.report(console, generation.findings(), generation.texts());
    if (generation.isRefused()) {
      console.say("nothing is generated; mend the errors first");
      return ExitCode.FINDINGS;
    }
    generation.policies().forEach(this::write);
    return exitCode;
  }

  private List<Stack> chosen(List<Stack> all) {
    if (all.isEmpty()) {
      throw new UsageException(
          "there is nothing to generate: no image with a stack is defined in these files");
    }
    List<Stack> chosen =
        all.stream()
            .filter(each -> image == null || image.equals(((Image) each.eContainer()).getName()))
            .filter(each -> stack == null || stack.equals(each.getName()))
            .toList();
    if (chosen.isEmpty()) {
      String there = String.join(", ", all.stream().map(Generation::name).toList());
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

  private void write(GeneratedPolicy policy) {
    Path file = output.resolve(policy.path());
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
      return OutputEncoding.find(text)
          .orElseThrow(
              () -> new TypeConversionException("'" + text + "' is neither UTF-8 nor IBM-1047"));
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attls.generator.GeneratedPolicy;
import org.attls.generator.NamingMode;
import org.attls.generator.OutputEncoding;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;
import org.attls.policy.project.Explanation;
import org.attls.policy.project.ExplanationLine;
import org.attls.policy.project.Generation;
import org.attls.policy.project.PolicyProject;
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
      "If there is an error in the policy nothing is written and old files stay.",
      "With --explain it tells instead where the lines of these files come from."
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
      description = "The folder to write to; made if need be. Needed unless --explain is given.")
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
      names = "--release",
      paramLabel = "RELEASE",
      converter = ReleaseConverter.class,
      description = {
        "Check and generate as if every image had this release of z/OS, such as V2R5 or 3.1.",
        "The head of the files says so."
      })
  private Release release;

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

  @Mixin private ExplainOption explain;

  @Mixin private ReportOptions report;

  GenerateCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    checkOptions();
    Inputs inputs = Inputs.read(files);
    PolicyProject project = new Language().open(inputs.sources());
    Generation generation =
        Generation.of(
            project,
            Transfers.find(history, files),
            Generation.Wish.of(naming).by(Version.release()).at(Optional.ofNullable(release)),
            this::chosen,
            Steps.UNWATCHED);
    int exitCode =
        explain.isGiven()
            ? report.reportAside(console, generation.findings(), generation.texts())
            : report.report(console, generation.findings(), generation.texts());
    if (generation.isRefused()) {
      console.say("nothing is generated; mend the errors first");
      return ExitCode.FINDINGS;
    }
    if (explain.isGiven()) {
      explain(project, generation.policies());
    } else {
      generation.policies().forEach(this::write);
    }
    return exitCode;
  }

  private void checkOptions() {
    if (explain.isGiven()) {
      if (output != null) {
        throw new UsageException("--explain writes no files; leave -o out");
      }
      if (report.format() == ReportOptions.Format.SARIF) {
        throw new UsageException("--explain prints text or json; sarif is for findings");
      }
    } else if (output == null) {
      throw new UsageException("name the folder to write to after -o");
    } else if (output.toString().isEmpty()) {
      throw new UsageException("the folder to write to is empty; name one after -o");
    }
  }

  private void explain(PolicyProject project, List<GeneratedPolicy> policies) {
    Explaining all = new Explaining(Explanation.of(project, policies), project.texts());
    Map<String, List<ExplanationLine>> lines = explain.line().map(all::of).orElseGet(all::all);
    if (lines.isEmpty()) {
      console.say(explain.line().orElseThrow() + " makes no line of a flat file");
    }
    console
        .out()
        .print(
            report.format() == ReportOptions.Format.JSON
                ? ExplanationJson.of(lines)
                : ExplanationText.of(lines));
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
    console.write(output.resolve(policy.path()), encoding.encode(policy.text()));
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

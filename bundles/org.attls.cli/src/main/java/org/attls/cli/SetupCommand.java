// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.findings.Finding;
import org.attls.findings.Severity;
import org.attls.generator.setup.Artefact;
import org.attls.generator.setup.SecurityProduct;
import org.attls.generator.setup.Setup;
import org.attls.generator.setup.TrustStore;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.Reasons;
import org.attls.policy.project.Steps;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes what must be defined on z/OS beside the policies of a project. */
@Command(
    name = "setup",
    description = {
      "Writes what is to be set up on z/OS around the policy, with a checklist.",
      "DIR/IMAGE/STACK/setup then has security commands, the files of the Policy Agent,"
          + " PROFILE.TCPIP,",
      "TELNETPARMS, FTP.DATA, operator commands and client instructions.",
      "If there is an error in the policy nothing is written and old files stay."
    })
final class SetupCommand extends ConsoleCommand {
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

  @Option(
      names = "--security",
      paramLabel = "PRODUCT",
      defaultValue = "racf",
      converter = ProductConverter.class,
      description = {
        "racf, acf2 or top-secret (tss): whose commands are written, as batch jobs. Those of ACF2",
        "and Top Secret follow published samples: check them. ${DEFAULT-VALUE} if not given."
      })
  private SecurityProduct product;

  @Option(
      names = "--existing",
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "Files as they are on z/OS, or folders of them: PROFILE.TCPIP, FTP.DATA and the main",
        "configuration of the Policy Agent. They are told by what is in them. What contradicts the",
        "policy is reported; other statements of the main configuration are kept."
      })
  private List<Path> existing = List.of();

  @Option(
      names = "--ca-certificate",
      paramLabel = "FILE",
      description = {
        "The exported certificate of the authority, in Base64 (PEM). Makes DIR/trust/ca.pem and",
        "DIR/trust/trust.p12 (password changeit; it has no secret in it)."
      })
  private Path authority;

  @Mixin private ReportOptions report;

  SetupCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Inputs inputs = Inputs.read(files);
    PolicyProject project = new Language().open(inputs.sources());
    List<Stack> stacks =
        project.images().stream()
            .map(Image::getStacks)
            .flatMap(List::stream)
            .filter(Setup::isDescribed)
            .toList();
    if (stacks.isEmpty()) {
      throw new UsageException(
          "there is nothing to set up: no image of these files has a ring, a policy agent or a"
              + " server");
    }
    ExistingFiles there = ExistingFiles.read(existing);
    List<Finding> findings = new ArrayList<>(project.findings(Steps.UNWATCHED));
    findings.addAll(there.findings(stacks));
    findings.sort(null);
    Map<String, String> texts = new HashMap<>(project.texts());
    texts.putAll(there.texts());
    int exitCode = report.report(console, findings, texts);
    if (findings.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
      console.say("nothing is written; mend the errors first");
      return ExitCode.FINDINGS;
    }
    List<TrustStore> trust = authority == null ? List.of() : trust(authority);
    for (Stack stack : stacks) {
      Setup.Wish wish = new Setup.Wish(product, there.mainConfiguration());
      for (Artefact file : Setup.of(stack, wish)) {
        Path path = output.resolve(Setup.folder(stack)).resolve(file.file());
        console.write(path, file.text().getBytes(StandardCharsets.UTF_8));
      }
    }
    trust.forEach(store -> console.write(output.resolve(store.path()), store.bytes()));
    return exitCode;
  }

  private static List<TrustStore> trust(Path exported) {
    try {
      return TrustStore.of(Files.readAllBytes(exported));
    } catch (IOException e) {
      throw new UsageException(exported + " cannot be read: " + Reasons.of(e));
    } catch (GeneralSecurityException e) {
      throw new UsageException(exported + " " + e.getMessage());
    }
  }

  /** A security product by its short name. */
  static final class ProductConverter implements ITypeConverter<SecurityProduct> {
    @Override
    public SecurityProduct convert(String text) {
      return SecurityProduct.find(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + text + "' is none of racf, acf2 and top-secret"));
    }
  }
}

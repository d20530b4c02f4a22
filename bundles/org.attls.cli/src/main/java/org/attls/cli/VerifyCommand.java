// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.findings.Finding;
import org.attls.zos.report.Report;
import org.attls.zos.verify.ExpectedPolicy;
import org.attls.zos.verify.Listed;
import org.attls.zos.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Compares reports of a running stack with its policy. */
@Command(
    name = "verify",
    description = {
      "Compares reports of a running stack with the policy that it should have, and reports every"
          + " difference.",
      "Reports are the output of pasearch -t, NETSTAT TTLS CONN (also with DETAIL), NETSTAT TTLS"
          + " GROUP, NETSTAT CONN or ALLCONN, from TSO, a console or a UNIX shell. Only pasearch"
          + " lists all rules."
    })
final class VerifyCommand extends ConsoleCommand {
  @Parameters(
      paramLabel = "FILE",
      arity = "1",
      description =
          "The policy: a policy flat file, in UTF-8 or IBM-1047, or .attls files: one, or a folder"
              + " of them.")
  private Path file;

  @Option(
      names = "--report",
      paramLabel = "REPORT",
      required = true,
      description = "A report; - to read it from standard input. May be given several times.")
  private List<Path> reports;

  @Option(
      names = "--listed",
      paramLabel = "WHICH",
      converter = ListedConverter.class,
      description =
          "What a report of NETSTAT CONN or ALLCONN lists: all connections, ttls for those of the"
              + " filter TTLSPOLICY, no-ttls for those of NOTTLSPOLICY; all if not given.")
  private Listed listed = Listed.ALL;

  @Mixin private PolicyOptions options;
  @Mixin private ReportOptions format;

  VerifyCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    List<ReportInput> inputs =
        reports.stream().map(path -> ReportInput.read(console, path)).toList();
    inputs.stream()
        .flatMap(input -> Report.read(input.text()).release().stream())
        .findFirst()
        .ifPresent(options::assume);
    AnalysedPolicy policy = new PolicyReading(console, options).read(file);
    ExpectedPolicy expected = Expecting.of(policy);
    List<Finding> findings = new ArrayList<>();
    Map<String, String> texts = new HashMap<>(policy.texts());
    for (ReportInput input : inputs) {
      texts.put(input.name(), input.text());
      findings.addAll(Verification.of(input.name(), input.text(), expected, listed));
    }
    return format.report(console, findings.stream().distinct().sorted().toList(), texts);
  }

  /** Takes the words that the help lists. */
  static final class ListedConverter implements ITypeConverter<Listed> {
    @Override
    public Listed convert(String text) {
      for (Listed each : Listed.values()) {
        if (each.toString().equalsIgnoreCase(text)) {
          return each;
        }
      }
      throw new TypeConversionException("'" + text + "' is not one of all, ttls and no-ttls");
    }
  }
}

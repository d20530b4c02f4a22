// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SNIHostName;
import org.attls.findings.Finding;
import org.attls.policy.project.Reasons;
import org.attls.zos.probe.Authorities;
import org.attls.zos.probe.JudgedChain;
import org.attls.zos.probe.LegacyTls;
import org.attls.zos.probe.PortPolicy;
import org.attls.zos.probe.ProbeFindings;
import org.attls.zos.probe.ProbeResult;
import org.attls.zos.probe.Prober;
import org.attls.zos.probe.StartTls;
import org.attls.zos.probe.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a live port accepts. */
@Command(
    name = "probe",
    description = {
      "Makes TLS handshakes with a port and tells which versions, cipher suites and groups it"
          + " accepts and which certificates it shows; with a policy, what differs from that.",
      "It sends nothing but handshakes, no data and no credentials, some dozens of them one after"
          + " the other. Each shows in the logs of the server, refused ones too."
    })
final class ProbeCommand extends ConsoleCommand {
  private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(3600);
  private static final String PASSWORD = "ATTLS_CA_PASSWORD";

  @Parameters(
      paramLabel = "HOST:PORT",
      arity = "1",
      converter = HostPort.Converter.class,
      description = "The port, such as zos.example:443 or [2001:db8::1]:443.")
  private HostPort port;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description =
          "Compare with a policy: a flat file, or .attls files: one, or a folder of them. A flat"
              + " file needs --release.")
  private Path policy;

  @Option(
      names = "--starttls",
      paramLabel = "KIND",
      defaultValue = "none",
      description =
          "How TLS begins: none, at once; ftp, with AUTH TLS; tn3270, with the Telnet option"
              + " STARTTLS. ${DEFAULT-VALUE} if not given.")
  private StartTls startTls;

  @Option(
      names = "--server-name",
      paramLabel = "NAME",
      description =
          "The name to send to the server and to look for in its certificate; the host if not"
              + " given.")
  private String serverName;

  @Option(
      names = "--ca",
      paramLabel = "FILE",
      description =
          "Trust the certificates of this file, PEM or PKCS #12 (.p12); a password of the latter is"
              + " taken from the environment variable "
              + PASSWORD
              + ". Without it trust is not judged.")
  private Path ca;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "The longest time for one handshake; ${DEFAULT-VALUE} if not given.")
  private BigDecimal timeout;

  @Mixin private ProbedConnection connection;

  @Mixin private AnswerOptions options;

  @Mixin private FailOnOption failOn;

  ProbeCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    options.format().refusePage("probe");
    LegacyTls.allow();
    Target target = target();
    Optional<Authorities> authorities = Optional.ofNullable(ca).map(this::authorities);
    Optional<AnalysedPolicy> analysed =
        Optional.ofNullable(policy).map(new PolicyReading(console, options)::read);
    ProbeResult result;
    try (ProgressLine progress = new ProgressLine(console)) {
      result = new Prober(target, progress).probe();
    }
    List<JudgedChain> chains = JudgedChain.of(result, authorities, Instant.now());
    Optional<PortPolicy> expected = analysed.flatMap(one -> connection.in(one, result));
    List<Finding> findings = ProbeFindings.of(result, chains, expected);
    String answer =
        options.format() == AnswerFormat.JSON
            ? new ProbeJson(result, chains, expected, findings).text()
            : new ProbeText(console, result, chains, expected, findings).text(analysed);
    console.out().print(answer);
    return failOn.exitCode(findings);
  }

  private Target target() {
    if (timeout.signum() <= 0 || timeout.compareTo(LONGEST_SECONDS) > 0) {
      throw new UsageException("--timeout is a number of seconds above 0, up to 3600");
    }
    Duration time = Duration.ofMillis(Math.max(1, timeout.movePointRight(3).longValue()));
    Target target =
        new Target(port.host(), port.port(), startTls, Optional.ofNullable(serverName), time);
    if (serverName != null && !isName(serverName)) {
      throw new UsageException(
          "--server-name '" + serverName + "' is no host name; write one such as zos.example");
    }
    return target;
  }

  private static boolean isName(String name) {
    try {
      return !new SNIHostName(name).getAsciiName().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Authorities authorities(Path file) {
    String password = console.environment().get(PASSWORD);
    try {
      return Authorities.read(file, password == null ? null : password.toCharArray());
    } catch (IOException e) {
      throw new UsageException("--ca " + file + " cannot be used: " + Reasons.of(e));
    }
  }
}

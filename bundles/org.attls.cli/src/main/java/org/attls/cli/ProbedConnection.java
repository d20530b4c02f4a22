// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import com.google.common.net.InetAddresses;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import org.attls.analysis.space.NameOrder;
import org.attls.findings.Place;
import org.attls.pagent.source.FlatNode;
import org.attls.policy.project.ExplanationSource;
import org.attls.zos.probe.PortConnections;
import org.attls.zos.probe.PortPolicy;
import org.attls.zos.probe.ProbeResult;
import picocli.CommandLine.Option;

/** How the stack sees the connections of a probe. */
final class ProbedConnection {
  @Option(
      names = "--local",
      paramLabel = "ADDRESS:PORT",
      converter = Endpoint.Converter.class,
      description =
          "With --policy: the z/OS side as the stack knows it, if that is not HOST:PORT, such as"
              + " behind a load balancer.")
  private Endpoint local;

  @Option(
      names = "--remote",
      paramLabel = "ADDRESS",
      description =
          "With --policy: the address from which the probe comes, as the stack sees it; any if not"
              + " given.")
  private String remote;

  @Option(
      names = "--job",
      paramLabel = "JOB",
      description = "With --policy: the job name of the z/OS application; any if not given.")
  private String job;

  @Option(
      names = "--user",
      paramLabel = "USER",
      description = "With --policy: the user ID of the z/OS application; any if not given.")
  private String user;

  /** What a policy says of them; empty if the host has no address and none is given. */
  Optional<PortPolicy> in(AnalysedPolicy policy, ProbeResult result) {
    Optional<InetAddress> address =
        Optional.ofNullable(local).map(Endpoint::address).or(result::address);
    int port = local == null ? result.target().port() : local.port();
    return address.map(
        one ->
            PortPolicy.of(
                node -> place(policy, node),
                policy.space(),
                new PortConnections(
                        one, port, remote(one), name("--job", job), name("--user", user))
                    .set()));
  }

  private Optional<InetAddress> remote(InetAddress local) {
    if (remote == null) {
      return Optional.empty();
    }
    if (!InetAddresses.isInetAddress(remote)) {
      throw new UsageException("--remote '" + remote + "' is no address, such as 10.2.2.2");
    }
    InetAddress address = InetAddresses.forString(remote);
    if (address.getAddress().length != local.getAddress().length) {
      throw new UsageException("--remote and the port must both be IPv4 or both be IPv6");
    }
    return Optional.of(address);
  }

  private static Optional<String> name(String option, String text) {
    if (text == null) {
      return Optional.empty();
    }
    String name = text.toUpperCase(Locale.ROOT);
    if (!NameOrder.isName(name)) {
      throw new UsageException(
          option + " '" + text + "' is no name; write 1 to 8 letters, digits and @ # $, no *");
    }
    return Optional.of(name);
  }

  /** The line of something, in the text that its author wrote. */
  private static Place place(AnalysedPolicy policy, FlatNode node) {
    return policy
        .source(node)
        .map(ExplanationSource::place)
        .orElseGet(
            () -> {
              int start = node.span().start();
              Place first = policy.lines().place(policy.name(), start, 0);
              int rest = policy.lines().text(first.line()).length() - first.column() + 1;
              int length = Math.max(0, Math.min(node.span().length(), rest));
              return policy.lines().place(policy.name(), start, length);
            });
  }
}

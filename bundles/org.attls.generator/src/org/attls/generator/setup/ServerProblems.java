// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attls.findings.FindingCode;
import org.attls.generator.Problem;
import org.attls.model.policy.Image;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.KeyRingOwner;
import org.attls.model.policy.Ring;
import org.attls.model.policy.Server;
import org.attls.model.policy.Stack;
import org.attls.model.values.NamePattern;
import org.attls.model.values.PortRange;

/** Where the configuration of a server and the policy of its stack contradict each other. */
public final class ServerProblems {
  private final Server server;
  private final Stack stack;
  private final List<Traffic> traffic;
  private final List<Problem> problems = new ArrayList<>();

  private ServerProblems(Server server, Stack stack) {
    this.server = server;
    this.stack = stack;
    this.traffic = Traffic.of(stack);
  }

  /** What is wrong with a server, as warnings at the server; nothing if it has no sound port. */
  public static List<Problem> of(Server server) {
    PortRange port = server.getPort();
    if (!(server.eContainer() instanceof Stack stack)
        || port == null
        || port.problem() != PortRange.Problem.NONE) {
      return List.of();
    }
    ServerProblems all = new ServerProblems(server, stack);
    all.control(port);
    if ("FTP".equals(server.getKind())) {
      all.passivePorts();
    }
    all.ring();
    return all.problems;
  }

  private void control(PortRange port) {
    List<Traffic> here = traffic.stream().filter(each -> each.isInboundAt(port.first())).toList();
    if (here.isEmpty()) {
      add(FindingCode.SERVER_WITHOUT_RULE, server.getName(), port.text());
    }
    for (Traffic each : here) {
      String rule = each.rule().getName();
      if (!each.isApplicationControlled()) {
        add(FindingCode.SERVER_NOT_CONTROLLED, server.getName(), port.text(), rule);
      }
      job(each)
          .ifPresent(
              job -> add(FindingCode.SERVER_JOB_DIFFERS, rule, port.text(), job, server.getName()));
      String login = ServerFiles.statements(server).getOrDefault("SECURE_LOGIN", "");
      boolean asks = List.of("REQUIRED", "VERIFY_USER").contains(login.toUpperCase(Locale.ROOT));
      if (asks && !each.asksClients()) {
        add(
            FindingCode.LOGIN_WITHOUT_CLIENT_AUTHENTICATION,
            server.getName(),
            login.toUpperCase(Locale.ROOT),
            rule);
      }
    }
  }

  private Optional<String> job(Traffic each) {
    String job = each.type().getJobName();
    boolean sound = job != null && NamePattern.isPattern(job);
    if (!sound || server.getName().equals(job)) {
      return Optional.empty();
    }
    boolean matches = job.endsWith("*") && server.getName().startsWith(job.replace("*", ""));
    return matches ? Optional.empty() : Optional.of(job);
  }

  private void passivePorts() {
    Optional<PortRange> passive = ServerFiles.passive(server);
    if (passive.isEmpty() || passive.get().problem() != PortRange.Problem.NONE) {
      return;
    }
    List<PortRange> ranges =
        traffic.stream()
            .flatMap(each -> each.localRanges().stream())
            .filter(each -> each.first() != each.last())
            .toList();
    PortRange wanted = passive.get();
    boolean found =
        ranges.stream()
            .anyMatch(each -> each.first() == wanted.first() && each.last() == wanted.last());
    if (!found) {
      String there =
          ranges.isEmpty()
              ? "none"
              : ranges.stream().map(PortRange::text).distinct().collect(Collectors.joining(", "));
      add(
          FindingCode.PASSIVE_PORTS_DIFFER,
          server.getName(),
          wanted.first() + "-" + wanted.last(),
          there);
    }
  }

  private void ring() {
    KeyRingOwner image = (Image) stack.eContainer();
    KeyRing ring = stack.getKeyRing() == null ? image.getKeyRing() : stack.getKeyRing();
    if (ring == null || ring.getRing() == null) {
      return;
    }
    List<Ring> named =
        ((Image) stack.eContainer())
            .getRings().stream().filter(each -> ring.getRing().equals(each.getName())).toList();
    String user = Site.user(server);
    boolean own = named.stream().anyMatch(each -> user.equals(each.getOwner()));
    if (!named.isEmpty() && !own && named.getFirst().getOwner() != null) {
      add(
          FindingCode.RING_OF_ANOTHER_USER,
          server.getName(),
          user,
          ring.getRing(),
          named.getFirst().getOwner());
    }
  }

  private void add(FindingCode code, Object... values) {
    problems.add(new Problem(code, List.of(values), server));
  }
}

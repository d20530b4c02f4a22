// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.generator.Problem;
import org.attls.model.effective.Effective;
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
  private static final String CONNTYPE = "CONNTYPE";
  private static final Set<String> CLEAR = Set.of("BASIC", "NONE");

  private final Server written;
  private final Server server;
  private final Stack stack;
  private final Map<String, String> statements;
  private final List<Traffic> traffic;
  private final List<Problem> problems = new ArrayList<>();

  private ServerProblems(Server written, Stack stack, Map<String, String> statements) {
    this.written = written;
    this.server = Effective.in(stack).setup(written);
    this.stack = stack;
    this.statements = statements;
    this.traffic = Traffic.of(stack);
  }

  /** What is wrong with a server, as warnings at the server; nothing if it has no sound port. */
  public static List<Problem> of(Server server) {
    return server.eContainer() instanceof Stack stack
        ? of(server, ServerFiles.statements(Effective.in(stack).setup(server)))
        : List.of();
  }

  /** What would be wrong with a server if its file had these statements, by upper-case keywords. */
  static List<Problem> of(Server server, Map<String, String> statements) {
    Stack stack = (Stack) server.eContainer();
    ServerProblems all = new ServerProblems(server, stack, statements);
    PortRange port = all.server.getPort();
    if (port == null || port.problem() != PortRange.Problem.NONE) {
      return List.of();
    }
    List<Traffic> here =
        all.traffic.stream().filter(each -> each.isInboundAt(port.first())).toList();
    if (here.isEmpty()) {
      all.add(FindingCode.SERVER_WITHOUT_RULE, all.server.getName(), port.text());
    }
    here.forEach(each -> all.control(each, port.text()));
    if ("FTP".equals(server.getKind())) {
      FtpProblems.of(all.server.getName(), statements, all.traffic, here)
          .forEach(each -> all.add(each.code(), each.args().toArray()));
    }
    all.ring();
    return all.problems;
  }

  private void control(Traffic here, String port) {
    String rule = here.rule().getName();
    if (here.level().isNoSecurity()) {
      add(FindingCode.SERVER_WITHOUT_SECURITY, rule, port, server.getName());
    } else if (!here.isApplicationControlled()) {
      add(FindingCode.SERVER_NOT_CONTROLLED, server.getName(), port, rule);
    }
    job(here)
        .ifPresent(job -> add(FindingCode.SERVER_JOB_DIFFERS, rule, port, job, server.getName()));
    String type = statements.getOrDefault(CONNTYPE, "").toUpperCase(Locale.ROOT);
    if ("TN3270".equals(server.getKind()) && CLEAR.contains(type) && !here.level().isNoSecurity()) {
      add(FindingCode.STATEMENT_KEEPS_CLEAR, CONNTYPE, type, server.getName(), rule);
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

  private void ring() {
    Effective effective = Effective.in(stack);
    KeyRingOwner image = (Image) stack.eContainer();
    KeyRing ring = stack.getKeyRing() == null ? image.getKeyRing() : stack.getKeyRing();
    if (ring == null || ring.getRing() == null) {
      return;
    }
    String name = effective.keyRing(ring).getRing();
    List<Ring> named =
        ((Image) stack.eContainer())
            .getRings().stream()
                .map(effective::setup)
                .filter(each -> name.equals(each.getName()))
                .toList();
    String user = Site.user(server);
    boolean own = named.stream().anyMatch(each -> user.equals(each.getOwner()));
    if (!named.isEmpty() && !own && named.getFirst().getOwner() != null) {
      add(
          FindingCode.RING_OF_ANOTHER_USER,
          server.getName(),
          user,
          name,
          named.getFirst().getOwner());
    }
  }

  private void add(FindingCode code, Object... values) {
    problems.add(new Problem(code, List.of(values), written));
  }
}

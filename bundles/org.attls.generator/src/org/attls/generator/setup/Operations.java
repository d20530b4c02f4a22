// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import org.attls.model.policy.PolicyAgent;
import org.attls.model.policy.Server;

/** Log rules, operator commands and what the clients need. */
final class Operations {
  private Operations() {}

  static Artefact syslog(PolicyAgent agent) {
    return Artefact.of(
        "09-syslog.conf",
        new Head(
            "Rules of the syslog daemon",
            "System programmer",
            "Sends the messages of AT-TLS and of the Policy Agent to files. Merge it into the"
                + " configuration of syslogd; the folders must exist.",
            "Take the lines out and have syslogd read its configuration again.",
            "After the next refresh the files have messages, EZD1281I for mapped connections among"
                + " them if the trace level asks for it."),
        "#",
        List.of(
            "*.TTLS*.*.*          /var/log/TTLS",
            "*." + agent.getName() + ".*.*        /var/log/" + agent.getName()));
  }

  static Artefact operator(Site site, PolicyAgent agent) {
    String stack = site.stack().getName();
    String name = agent.getName();
    List<String> lines = new ArrayList<>();
    step(lines, "S " + name, "EZZ8431I PAGENT STARTING, EZZ8432I PAGENT INITIALIZATION COMPLETE");
    step(
        lines,
        "F " + name + ",REFRESH",
        "EZZ8443I PAGENT MODIFY COMMAND ACCEPTED,"
            + " EZZ8771I PAGENT CONFIG POLICY PROCESSING COMPLETE FOR "
            + stack
            + " : TTLS."
            + " EZD1586I alone is no proof. EZZ8438I tells of errors: nothing new is installed.");
    for (Server server : site.servers()) {
      step(
          lines,
          "S " + server.getName(),
          "The server listens at port "
              + (server.getPort() == null ? "?" : server.getPort().text())
              + ".");
    }
    step(lines, "D TCPIP," + stack + ",NETSTAT,TTLS", "The group actions of the policy.");
    step(
        lines,
        "pasearch -t -p " + stack,
        "From the UNIX shell: every rule of the policy, in the order of its priority.");
    step(
        lines,
        "NETSTAT ALLCONN TCP " + stack + " ( CONNT TTLSP",
        "From TSO: the connections that the policy protects.");
    return Artefact.of(
        "13-operator.txt",
        new Head(
            "Operator commands",
            "Operator",
            "Starts everything and shows that the policy is in force.",
            "P for what was started with S; the last server first.",
            "Each command brings the messages below it."),
        "#",
        lines);
  }

  private static void step(List<String> lines, String command, String expected) {
    lines.add("");
    lines.add(command);
    lines.addAll(Head.comment("#   ", expected, Head.WIDTH));
  }
}

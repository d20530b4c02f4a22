// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attls.model.policy.Server;
import org.attls.model.policy.SetupStatement;
import org.attls.model.values.PortRange;

/** The configuration of the servers, and what TCP/IP needs for them. */
final class ServerFiles {
  private static final String NETWORK = "Network administrator";
  private static final String COMMENT = ";";
  static final String PASSIVE = "PASSIVEDATAPORTS";
  static final String MECHANISM = "TLSMECHANISM";
  static final String EXTENSIONS = "EXTENSIONS";
  static final String AUTH_TLS = "AUTH_TLS";

  private ServerFiles() {}

  static Artefact profile(Site site) {
    List<String> lines = new ArrayList<>();
    lines.add("TCPCONFIG TTLS");
    List<String> ports = new ArrayList<>();
    List<String> ranges = new ArrayList<>();
    for (Server server : site.servers()) {
      if (isSound(server.getPort())) {
        ports.add(line("  " + server.getPort().first(), "TCP " + server.getName()));
      }
      passive(statements(server))
          .filter(ServerFiles::isSound)
          .map(ServerFiles::reservation)
          .ifPresent(ranges::add);
    }
    if (!ports.isEmpty()) {
      lines.add("PORT");
      lines.addAll(ports);
    }
    lines.addAll(ranges);
    return Artefact.of(
        "10-profile.tcpip",
        new Head(
            "PROFILE.TCPIP of " + site.stack().getName(),
            NETWORK,
            "Switches AT-TLS on and reserves the ports of the servers. Merge it into the profile;"
                + " EZB.INITSTACK must be defined before, for without policy only its users can"
                + " open sockets.",
            "TCPCONFIG NOTTLS switches AT-TLS off: the servers then run without TLS or not at all.",
            "EZZ4248E comes while the stack waits for the policy, and goes once it is there."),
        COMMENT,
        lines);
  }

  static Artefact telnet(Server server) {
    List<String> lines = new ArrayList<>();
    lines.add("TELNETPARMS");
    if (server.getPort() != null) {
      lines.add(line("  TTLSPORT", server.getPort().text()));
    }
    Map<String, String> statements = statements(server);
    statements.putIfAbsent("CONNTYPE", "SECURE");
    statements.forEach((keyword, value) -> lines.add(statement("  " + keyword, value)));
    lines.add("ENDTELNETPARMS");
    return Artefact.of(
        "11-telnetparms-" + file(server) + ".txt",
        new Head(
            "TELNETPARMS of " + server.getName(),
            NETWORK,
            "Makes the port of the TN3270E server one that AT-TLS protects. Put it into the"
                + " server's profile; BEGINVTAM for the port must be there too.",
            "Put the old profile back and V TCPIP," + server.getName() + ",OBEYFILE it.",
            "D TCPIP," + server.getName() + ",TELNET,PROF shows the port and its security."),
        COMMENT,
        lines);
  }

  static Artefact ftp(Server server) {
    List<String> lines = new ArrayList<>();
    lines.add(line(EXTENSIONS, AUTH_TLS));
    lines.add(line(MECHANISM, "ATTLS"));
    for (SetupStatement each : server.getStatements()) {
      String keyword = each.getKeyword().toUpperCase(Locale.ROOT);
      String value = each.getValue();
      boolean written = keyword.equals(EXTENSIONS) && value.equalsIgnoreCase(AUTH_TLS);
      if (!written && !keyword.equals(MECHANISM)) {
        lines.add(statement(keyword, keyword.equals(PASSIVE) ? range(value) : value));
      }
    }
    return Artefact.of(
        "12-ftp-data-" + file(server) + ".txt",
        new Head(
            "FTP.DATA of " + server.getName(),
            NETWORK,
            "Lets clients ask for TLS with AUTH TLS and leaves it to AT-TLS. Merge it into the"
                + " FTP.DATA of the server and start the server anew.",
            "Put the old FTP.DATA back and start the server anew.",
            "A client that sends AUTH TLS gets reply 234; NETSTAT TTLS then shows the connection."),
        COMMENT,
        lines);
  }

  /** The statements in the order of the author, by keywords in upper case. */
  static Map<String, String> statements(Server server) {
    Map<String, String> statements = new LinkedHashMap<>();
    for (SetupStatement each : server.getStatements()) {
      statements.put(each.getKeyword().toUpperCase(Locale.ROOT), each.getValue());
    }
    return statements;
  }

  /** The ports for data connections in passive mode of an FTP server. */
  static Optional<PortRange> passive(Map<String, String> statements) {
    String value = statements.get(PASSIVE);
    return value == null
        ? Optional.empty()
        : Optional.of(PortRange.valueOf(value.replaceAll("[() ]", "").replace(',', '-')));
  }

  private static boolean isSound(PortRange range) {
    return range != null && range.problem() == PortRange.Problem.NONE;
  }

  /** Only FTP may bind the ports of such a range (IP Diagnosis Guide, PASV and EPSV commands). */
  private static String reservation(PortRange range) {
    int count = range.last() - range.first() + 1;
    return line("PORTRANGE " + range.first() + " " + count, "TCP AUTHPORT");
  }

  private static String range(String value) {
    PortRange range = PortRange.valueOf(value.replaceAll("[() ]", "").replace(',', '-'));
    return isSound(range) ? "(" + range.first() + "," + range.last() + ")" : value;
  }

  private static String line(String keyword, String value) {
    return String.format(Locale.ROOT, "%-17s %s", keyword, value);
  }

  /** A statement of the user; one that would end its line or go beyond it becomes a comment. */
  private static String statement(String keyword, String value) {
    String text = line(keyword, value);
    return Texts.isLine(text) ? text : "; Left out, no line takes its value: " + keyword.strip();
  }

  /** The name of a server as part of a file name. */
  private static String file(Server server) {
    return server.getName().replaceAll("[^A-Za-z0-9@#$]", "_");
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.model.policy.Server;
import org.attls.model.policy.Stack;

/**
 * A configuration file as it is on z/OS, compared with what the policy asks for.
 *
 * @param name the name of the file
 * @param text its text
 */
public record ExistingFile(String name, String text) {
  private static final Set<String> MAIN = Set.of("TCPIMAGE", "PEPINSTANCE", "TTLSCONFIG");

  /** A line without comment: its words in upper case and where it begins. */
  private record Line(int offset, int length, List<String> words) {}

  /** Whether it is the main configuration of the Policy Agent. */
  public boolean isMainConfiguration() {
    return lines('#').stream().anyMatch(each -> MAIN.contains(each.words.getFirst()));
  }

  /** What contradicts the servers of these stacks, as warnings at the lines. */
  public List<Finding> findings(List<Stack> stacks) {
    if (isMainConfiguration()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    List<Server> servers = new ArrayList<>();
    stacks.forEach(each -> servers.addAll(each.getServers()));
    ports(servers, findings);
    List<Server> ftp = servers.stream().filter(each -> "FTP".equals(each.getKind())).toList();
    if (ftp.size() == 1 && isFtpData()) {
      ftpData(ftp.getFirst(), findings);
    }
    return findings;
  }

  private boolean isFtpData() {
    return lines(';').stream()
        .map(each -> each.words.getFirst())
        .anyMatch(word -> word.startsWith("SECURE_") || word.equals("TLSMECHANISM"));
  }

  /** Reservations of PORT, which goes on for as long as lines begin with a number. */
  private void ports(List<Server> servers, List<Finding> to) {
    boolean inside = false;
    for (Line line : lines(';')) {
      List<String> words = line.words;
      boolean begins = words.getFirst().equals("PORT");
      List<String> entry = begins ? words.subList(1, words.size()) : words;
      boolean number = !entry.isEmpty() && entry.getFirst().matches("[0-9]{1,5}");
      inside = begins || inside && number;
      if (inside && number && entry.size() > 2 && entry.get(1).equals("TCP")) {
        reservation(line, entry, servers, to);
      }
      if (words.getFirst().equals("TCPCONFIG") && words.contains("NOTTLS")) {
        to.add(differs(line, "TCPCONFIG", "NOTTLS", "TTLS"));
      }
    }
  }

  private void reservation(Line line, List<String> entry, List<Server> servers, List<Finding> to) {
    for (Server server : servers) {
      String job = entry.get(2);
      boolean same =
          server.getPort() != null
              && server.getPort().text().equals(entry.getFirst())
              && !job.equals("*")
              && !job.equals("OMVS");
      if (same && !job.equals(server.getName())) {
        to.add(
            Finding.at(
                FindingCode.PORT_RESERVED_FOR_OTHER,
                place(line),
                entry.getFirst(),
                job,
                server.getName()));
      }
    }
  }

  private void ftpData(Server server, List<Finding> to) {
    Map<String, String> wanted = ServerFiles.statements(server);
    wanted.put("TLSMECHANISM", "ATTLS");
    boolean mechanism = false;
    for (Line line : lines(';')) {
      String keyword = line.words.getFirst();
      mechanism |= keyword.equals("TLSMECHANISM");
      String value = plain(String.join("", line.words.subList(1, line.words.size())));
      String asked = wanted.get(keyword);
      if (asked != null && !plain(asked.toUpperCase(Locale.ROOT)).equals(value)) {
        to.add(differs(line, keyword, value, asked));
      }
    }
    if (!mechanism) {
      to.add(
          Finding.at(
              FindingCode.EXISTING_STATEMENT_DIFFERS,
              Place.start(name),
              "TLSMECHANISM",
              "missing",
              "ATTLS"));
    }
  }

  private Finding differs(Line line, String keyword, String value, String asked) {
    return Finding.at(FindingCode.EXISTING_STATEMENT_DIFFERS, place(line), keyword, value, asked);
  }

  /** Ranges are written with a comma in FTP.DATA, with a dash in a policy. */
  private static String plain(String value) {
    return value.replaceAll("[() ]", "").replace(',', '-');
  }

  private Place place(Line line) {
    return Place.of(name, text, line.offset, line.length);
  }

  private List<Line> lines(char comment) {
    List<Line> lines = new ArrayList<>();
    int offset = 0;
    for (String line : text.split("\n", -1)) {
      int end = line.indexOf(comment);
      String code = end < 0 ? line : line.substring(0, end);
      String stripped = code.strip();
      if (!stripped.isEmpty()) {
        List<String> words = List.of(stripped.toUpperCase(Locale.ROOT).split("\\s+"));
        lines.add(new Line(offset + code.indexOf(stripped), stripped.length(), words));
      }
      offset += line.length() + 1;
    }
    return lines;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
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

  /** Whether it is the main configuration of the Policy Agent. */
  public boolean isMainConfiguration() {
    return ExistingLine.in(text, '#').stream().anyMatch(each -> MAIN.contains(each.keyword()));
  }

  /** What contradicts the servers of these stacks, as warnings at the lines. */
  public List<Finding> findings(List<Stack> stacks) {
    if (isMainConfiguration()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    List<Server> written = new ArrayList<>();
    List<Server> servers = new ArrayList<>();
    stacks.forEach(each -> written.addAll(each.getServers()));
    stacks.forEach(each -> servers.addAll(Site.of(each).servers()));
    List<ExistingLine> lines = ExistingLine.in(text, ';');
    new ExistingProfile(this, lines, findings).compare(servers, stacks.size() == 1);
    new ExistingTelnet(this, lines, findings).compare(servers);
    List<Server> ftp = written.stream().filter(each -> "FTP".equals(each.getKind())).toList();
    if (ftp.size() == 1 && ExistingFtpData.isIn(lines)) {
      new ExistingFtpData(this, lines, findings).compare(ftp.getFirst());
    }
    return findings;
  }

  /** A finding about a statement that says something else than the policy. */
  Finding differs(ExistingLine line, String keyword, String value, String asked) {
    return Finding.at(FindingCode.EXISTING_STATEMENT_DIFFERS, place(line), keyword, value, asked);
  }

  /** The place of a line. */
  Place place(ExistingLine line) {
    return Place.of(name, text, line.offset(), line.length());
  }
}

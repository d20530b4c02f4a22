// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.model.policy.Server;

/** The blocks of TELNETPARMS of a profile of the TN3270E server. */
final class ExistingTelnet {
  private static final String BEGIN = "TELNETPARMS";
  private static final String END = "ENDTELNETPARMS";
  private static final String TTLS_PORT = "TTLSPORT";
  private static final Set<String> PORTS = Set.of("PORT", "SECUREPORT", TTLS_PORT);
  private static final String CONNTYPE = "CONNTYPE";

  private final ExistingFile file;
  private final List<ExistingLine> lines;
  private final List<Finding> findings;

  ExistingTelnet(ExistingFile file, List<ExistingLine> lines, List<Finding> findings) {
    this.file = file;
    this.lines = lines;
    this.findings = findings;
  }

  /** Whether a line is inside such a block, if the line before was or was not. */
  static boolean isInside(ExistingLine line, boolean before) {
    return line.keyword().equals(BEGIN) || before && !line.keyword().equals(END);
  }

  void compare(List<Server> servers) {
    List<ExistingLine> block = new ArrayList<>();
    boolean inside = false;
    for (ExistingLine line : lines) {
      inside = isInside(line, inside);
      if (inside) {
        block.add(line);
      } else if (!block.isEmpty()) {
        compare(block, servers);
        block.clear();
      }
    }
  }

  private void compare(List<ExistingLine> block, List<Server> servers) {
    for (ExistingLine line : block) {
      for (Server server : servers) {
        boolean here =
            "TN3270".equals(server.getKind())
                && server.getPort() != null
                && PORTS.contains(line.keyword())
                && line.value().equals(server.getPort().text());
        if (here && !line.keyword().equals(TTLS_PORT)) {
          findings.add(
              file.differs(line, line.keyword(), line.value(), TTLS_PORT + " " + line.value()));
        }
        if (here) {
          type(block, ServerFiles.statements(server).getOrDefault(CONNTYPE, "SECURE"));
        }
      }
    }
  }

  private void type(List<ExistingLine> block, String asked) {
    for (ExistingLine line : block) {
      if (line.keyword().equals(CONNTYPE) && !line.value().equalsIgnoreCase(asked)) {
        findings.add(file.differs(line, CONNTYPE, line.value(), asked));
      }
    }
  }
}

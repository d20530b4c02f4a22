// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.generator.Problem;
import org.attls.model.effective.Effective;
import org.attls.model.facts.Release;
import org.attls.model.facts.SetupKeyword;
import org.attls.model.policy.Image;
import org.attls.model.policy.Server;
import org.attls.model.policy.Stack;

/** The FTP.DATA of a server. */
final class ExistingFtpData {
  private static final String ATTLS = "ATTLS";

  /** From this release on TLSMECHANISM is ATTLS if it is not written. */
  private static final Release BY_ITSELF = Release.of("V2R5");

  /** What is wrong between a statement and the policy, whoever wrote the statement. */
  private static final Map<FindingCode, String> STATEMENTS =
      Map.of(
          FindingCode.LOGIN_WITHOUT_CLIENT_AUTHENTICATION, "SECURE_LOGIN",
          FindingCode.CCC_WITHOUT_NOTIFICATION, "TLSRFCLEVEL",
          FindingCode.PASSIVE_PORTS_DIFFER, ServerFiles.PASSIVE,
          FindingCode.STATEMENT_KEEPS_CLEAR, "SECURE_DATACONN");

  private final ExistingFile file;
  private final List<ExistingLine> lines;
  private final List<Finding> findings;

  ExistingFtpData(ExistingFile file, List<ExistingLine> lines, List<Finding> findings) {
    this.file = file;
    this.lines = lines;
    this.findings = findings;
  }

  /** Whether a file is FTP.DATA, by its statements. */
  static boolean isIn(List<ExistingLine> lines) {
    return lines.stream()
        .map(ExistingLine::keyword)
        .anyMatch(word -> word.startsWith("SECURE_") || word.equals(ServerFiles.MECHANISM));
  }

  void compare(Server server) {
    Server meant = Effective.in((Stack) server.eContainer()).setup(server);
    Map<String, String> wanted = ServerFiles.statements(meant);
    wanted.put(ServerFiles.MECHANISM, ATTLS);
    wanted.remove(ServerFiles.EXTENSIONS);
    Map<String, String> there = new LinkedHashMap<>();
    for (ExistingLine line : lines) {
      there.put(line.keyword(), line.value());
      String asked = wanted.get(line.keyword());
      String value = plain(line.value());
      if (asked != null && !plain(asked.toUpperCase(Locale.ROOT)).equals(value)) {
        findings.add(file.differs(line, line.keyword(), value, asked));
      }
      SetupKeyword.find("FTP", line.keyword())
          .filter(SetupKeyword::ignored)
          .map(each -> Finding.at(FindingCode.SETUP_KEYWORD_IGNORED, place(line), each.keyword()))
          .ifPresent(findings::add);
    }
    missing(server);
    there.keySet().removeAll(wanted.keySet());
    contradictions(server, there);
  }

  private void missing(Server server) {
    boolean mechanism =
        lines.stream().anyMatch(each -> each.keyword().equals(ServerFiles.MECHANISM));
    String written = String.valueOf(((Image) server.eContainer().eContainer()).getRelease());
    Optional<Release> release = Release.find(written);
    if (!mechanism && !release.map(each -> each.atLeast(BY_ITSELF)).orElse(false)) {
      missing(ServerFiles.MECHANISM, ATTLS);
    }
    boolean extension =
        lines.stream()
            .filter(each -> each.keyword().equals(ServerFiles.EXTENSIONS))
            .anyMatch(each -> each.words().contains(ServerFiles.AUTH_TLS));
    if (!extension) {
      missing(ServerFiles.EXTENSIONS, ServerFiles.AUTH_TLS);
    }
  }

  private void missing(String keyword, String asked) {
    findings.add(
        Finding.at(
            FindingCode.EXISTING_STATEMENT_DIFFERS,
            Place.start(file.name()),
            keyword,
            "missing",
            asked));
  }

  /** The statements of which the policy says nothing may still contradict its rules. */
  private void contradictions(Server server, Map<String, String> there) {
    for (Problem problem : ServerProblems.of(server, there)) {
      String keyword = STATEMENTS.get(problem.code());
      lines.stream()
          .filter(each -> each.keyword().equals(keyword) && there.containsKey(keyword))
          .map(each -> Finding.at(problem.code(), place(each), problem.args().toArray()))
          .forEach(findings::add);
    }
  }

  /** Ranges are written with a comma in FTP.DATA, with a dash in a policy. */
  private static String plain(String value) {
    return value.replaceAll("[() ]", "").replace(',', '-');
  }

  private Place place(ExistingLine line) {
    return file.place(line);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.findings.Finding;
import org.junit.jupiter.api.Test;

/** Files as they are on z/OS, against the servers of the policy. */
class ExistingFileTest {
  @Test
  void ownFilesContradictNothing() {
    SetupModels.texts(SetupModels.raleigh())
        .forEach(
            (name, text) -> {
              if (name.startsWith("10") || name.startsWith("12")) {
                assertEquals(List.of(), of(name, text), name);
              }
            });
  }

  @Test
  void portOfAnotherJobIsToldAtItsLine() {
    String profile = "; 2025 TCP OTHER\nport\n   23 TCP INTCLIEN\n   2025 tcp other ; mine\n";
    assertEquals(
        List.of(
            "4:4 Port 2025 is reserved for OTHER in the profile, but the policy has it for TN3270A."
                + " Reserve it for TN3270A."),
        of("profile", profile));
  }

  @Test
  void portsEndWithTheBlock() {
    assertEquals(List.of(), of("profile", "PORT\n 23 TCP X\nHOME\n 2025 TCP OTHER\n"));
  }

  @Test
  void noTlsContradicts() {
    assertEquals(
        List.of(
            "1:1 TCPCONFIG is NOTTLS here; the policy asks for TTLS. Change this line, or the"
                + " policy."),
        of("profile", "TCPCONFIG UNRESTRICTLOWPORTS NOTTLS\n"));
  }

  @Test
  void ftpDataIsComparedByStatement() {
    String data = "SECURE_FTP REQUIRED\nPASSIVEDATAPORTS (50000,50100)\n; TLSMECHANISM ATTLS\n";
    assertEquals(
        List.of(
            "1:1 SECURE_FTP is REQUIRED here; the policy asks for ALLOWED. Change this line, or the"
                + " policy.",
            "2:1 PASSIVEDATAPORTS is 50000-50100 here; the policy asks for 50000-50200. Change this"
                + " line, or the policy.",
            "1:1 TLSMECHANISM is missing here; the policy asks for ATTLS. Change this line, or the"
                + " policy."),
        of("ftp.data", data));
  }

  @Test
  void mainConfigurationIsToldByItsStatements() {
    assertTrue(new ExistingFile("a", "# x\ntcpimage TCPIP\n").isMainConfiguration());
    assertFalse(new ExistingFile("a", "# TcpImage TCPIP\n").isMainConfiguration());
  }

  private static List<String> of(String name, String text) {
    return new ExistingFile(name, text)
        .findings(List.of(SetupModels.raleigh())).stream().map(ExistingFileTest::line).toList();
  }

  private static String line(Finding finding) {
    return finding.place().line() + ":" + finding.place().column() + " " + finding.message();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.model.policy.Stack;
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
                + " Reserve it for TN3270A.",
            "1:1 This profile does not reserve port 4021 for server FTP40211. Add it to PORT."),
        of("profile", profile));
  }

  @Test
  void portsEndWithTheBlock() {
    String ports = "PORT\n 2025 TCP TN3270A\n 4021 TCP FTP40211\nHOME\n 2025 TCP OTHER\n";
    assertEquals(List.of(), of("profile", ports));
  }

  @Test
  void rangesAreReservationsToo() {
    String profile =
        "PORT 2025 TCP TN3270A\nPORTRANGE 4000 100 TCP OMVS\nPORTRANGE 50200 10 TCP CICS\n"
            + "TELNETPARMS\nPORT 23\nENDTELNETPARMS\n";
    assertEquals(
        List.of(
            "3:1 Port 50000-50200 is reserved for CICS in the profile, but the policy has it for"
                + " FTP40211. Reserve it for FTP40211."),
        of("profile", profile));
  }

  @Test
  void telnetPortMustBeOneOfAtTls() {
    String profile =
        "TELNETPARMS\n SECUREPORT 2025\n CONNTYPE ANY\nENDTELNETPARMS\n"
            + "TELNETPARMS\n PORT 23\n CONNTYPE BASIC\nENDTELNETPARMS\n";
    assertEquals(
        List.of(
            "2:2 SECUREPORT is 2025 here; the policy asks for TTLSPORT 2025. Change this line, or"
                + " the policy.",
            "3:2 CONNTYPE is ANY here; the policy asks for SECURE. Change this line, or the"
                + " policy."),
        of("telnet", profile));
  }

  @Test
  void ftpDataContradictsThePolicyWhereTheServerIsSilent() {
    String data =
        "EXTENSIONS UTF8\nEXTENSIONS AUTH_TLS\nTLSMECHANISM ATTLS\nTLSRFCLEVEL CCCNONOTIFY\n"
            + "KEYRING OLD\n";
    assertEquals(
        List.of(
            "5:1 KEYRING is ignored with TLSMECHANISM ATTLS; the policy decides that. Remove it.",
            "4:1 TLSRFCLEVEL CCCNONOTIFY of server FTP40211 does not go with AT-TLS. Write another"
                + " level."),
        of("ftp.data", data));
  }

  @Test
  void newReleasesNeedNoMechanism() {
    Stack stack = SetupModels.raleigh();
    SetupModels.image(stack).setRelease("3.1");
    assertEquals(
        List.of(),
        new ExistingFile("a", "EXTENSIONS AUTH_TLS\nSECURE_FTP ALLOWED\n")
            .findings(List.of(stack)));
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
                + " policy.",
            "1:1 EXTENSIONS is missing here; the policy asks for AUTH_TLS. Change this line, or the"
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

// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Connection profiles, and the names of files in them. */
class ConnectionsTest {
  private static final String SOUND =
      """
      # production
      prod.protocol = ftps
      prod.host = zos.example.com
      prod.user = KEN
      prod.trust = ca.pem
      prod.store = //'ken.attls.store'
      prod.stack.ZOS1/TCPIP.production = //'TCPIP.POLICY(ATTLS)'
      prod.stack.ZOS1/TCPIP.procedure = PAGENT
      prod.stack.TCPIP2.production = /etc/attls2.policy
      prod.stack.TCPIP2.log = /var/log/pagent.log
      """;

  @TempDir Path folder;

  private Connections read(String text) throws Exception {
    Path file = folder.resolve(Connections.FILE_NAME);
    Files.writeString(file, text);
    return Connections.read(file);
  }

  @Test
  void readsWhatIsSound() throws Exception {
    Connections connections = read(SOUND);
    assertEquals(List.of(), connections.findings());
    ConnectionProfile prod = connections.find("prod").orElseThrow();
    assertEquals("ftps://KEN@zos.example.com:21", prod.address());
    assertEquals(Optional.of(folder.toAbsolutePath().resolve("ca.pem")), prod.trust());
    assertTrue(prod.verified());
    assertEquals(Optional.of(new HostFile.DataSet("KEN.ATTLS.STORE")), prod.store());
    ProfileTarget target = prod.target("ZOS1", "TCPIP").orElseThrow();
    assertEquals(new HostFile.Member("TCPIP.POLICY", "ATTLS"), target.production());
    assertEquals(Optional.of("PAGENT"), target.procedure());
    assertEquals(
        Optional.of(new HostFile.UnixFile("/var/log/pagent.log")),
        prod.target("ANY", "TCPIP2").orElseThrow().log());
    assertEquals(Optional.empty(), prod.target("ZOS2", "TCPIP"));
    assertEquals(Optional.of(connections.file()), Connections.locate(folder));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"password", "PASSWORD", "passphrase", "ftp-Password", "token", "secret", "pwd"})
  void takesNoSecret(String key) throws Exception {
    Connections connections = read(SOUND + "prod." + key + " = hunter2\n");
    Finding finding = connections.findings().getFirst();
    assertEquals(FindingCode.CONNECTION_SECRET_IN_FILE, finding.code());
    assertEquals(11, finding.place().line());
    assertFalse(finding.message().contains("hunter2"), finding.message());
    assertFalse(connections.toString().contains("hunter2"));
  }

  @ParameterizedTest
  @CsvSource({
    "prod.port = 0, CONNECTION_ENTRY_INVALID",
    "prod.port = 65536, CONNECTION_ENTRY_INVALID",
    "prod.verify = No, CONNECTION_ENTRY_INVALID",
    "prod.verify =, CONNECTION_ENTRY_INVALID",
    "prod.encoding = NOSUCH, CONNECTION_ENTRY_INVALID",
    "prod.host = other.example, CONNECTION_ENTRY_INVALID",
    "prod.speed = 9, CONNECTION_ENTRY_UNKNOWN",
    "prod.stack.X.staging = /tmp/x, CONNECTION_ENTRY_MISSING",
    "prod.stack.X.production = relative/path, CONNECTION_ENTRY_INVALID",
    "test.protocol = ftp, CONNECTION_ENTRY_MISSING",
    "nonsense, CONNECTION_LINE_UNREADABLE"
  })
  void saysWhatIsWrong(String line, FindingCode code) throws Exception {
    Connections connections = read(SOUND + line + "\n");
    assertEquals(code, connections.findings().getFirst().code());
    assertEquals(11, connections.findings().getFirst().place().line());
  }

  @Test
  void mustBeToldNotToVerify() throws Exception {
    assertFalse(read(SOUND + "prod.verify = no").find("prod").orElseThrow().verified());
    assertTrue(read(SOUND + "prod.verify = yes").find("prod").orElseThrow().verified());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//'A.B(C)'",
        "'a.b(c)'",
        "A.B(C)",
        "//'USER.#TTLS.$A@.X-Y(@#$1)'",
        "A2345678.B2345678.C2345678.D2345678.E2345678",
        "/etc/pagent/attls.policy",
        "/a b/c'd"
      })
  void readsNamesAndPrintsThem(String name) {
    HostFile file = HostFileNames.parse(name);
    assertEquals(file, HostFileNames.parse(file.printed()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "''",
        "A..B",
        "1A.B",
        "A.TOOLONGQUALIFIER",
        "A2345678.B2345678.C2345678.D2345678.E2345678.F",
        "A.B(TOOLONGNAME)",
        "A.B(1C)",
        "A.B()",
        "A.B(C)(D)",
        "A.B(C-D)",
        "A.B\r\nDELE X",
        "/etc/x\r\nDELE /etc/y",
        "/etc/../x",
        "/etc//x",
        "//etc/x",
        "/etc/\u0131",
        "etc/x",
        "A.*",
        "I\u0307.B"
      })
  void refusesNamesThatNoFileHas(String name) {
    assertThrows(IllegalArgumentException.class, () -> HostFileNames.parse(name));
  }
}

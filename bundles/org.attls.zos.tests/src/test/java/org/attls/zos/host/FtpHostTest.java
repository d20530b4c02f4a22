// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import static org.attls.zos.host.HostException.Reason.CONNECTION;
import static org.attls.zos.host.HostException.Reason.LOGIN;
import static org.attls.zos.host.HostException.Reason.NOT_TRUSTED;
import static org.attls.zos.host.HostException.Reason.REFUSED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.zos.host.Faults.When;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FTP with and without TLS, against Apache FtpServer with the manners of z/OS. */
class FtpHostTest {
  private static final HostFile.Member POLICY = new HostFile.Member("USER.POLICY", "ATTLS");
  private static final HostFile.Member OTHER = new HostFile.Member("USER.POLICY", "BACKUP1");

  @TempDir static Path folder;
  private static Certificates local;
  private static Certificates foreign;

  @BeforeAll
  static void certificates() throws Exception {
    local = Certificates.make(folder, "localhost");
    foreign = Certificates.make(folder, "other.example");
  }

  private static ZosDisk disk() {
    ZosDisk disk = new ZosDisk().partitioned("USER.POLICY", 80).sequential("USER.SEQ", 80);
    disk.folder("/etc");
    return disk;
  }

  private static void refused(
      HostException.Reason reason, String words, ConnectionProfile profile) {
    HostException e = assertThrows(HostException.class, () -> Profiles.open(profile).close());
    assertEquals(reason, e.reason(), e.getMessage());
    assertTrue(e.getMessage().contains(words), e.getMessage());
    assertFalse(e.getMessage().contains(Profiles.PASSWORD), "no secret in a message");
  }

  @Test
  void doesEverythingOverTls() throws Exception {
    try (ZosFtpServer server = ZosFtpServer.start(disk(), local)) {
      List<Finding> warnings = new ArrayList<>();
      try (Host host =
          Profiles.open(
              Profiles.of(Protocol.FTPS, "localhost", server.port(), local.pem()), warnings)) {
        HostContract.check(host, POLICY, OTHER);
        HostContract.check(
            host, new HostFile.UnixFile("/etc/a.policy"), new HostFile.UnixFile("/etc/b"));
        assertEquals(List.of(), warnings);
      }
    }
  }

  @Test
  void saysLoudlyThatPlainFtpHidesNothing() throws Exception {
    try (ZosFtpServer server = ZosFtpServer.plain(disk())) {
      List<Finding> warnings = new ArrayList<>();
      try (Host host =
          Profiles.open(Profiles.of(Protocol.FTP, "127.0.0.1", server.port(), null), warnings)) {
        HostContract.check(host, POLICY, OTHER);
        assertEquals(
            List.of(FindingCode.CONNECTION_IN_CLEAR),
            warnings.stream().map(Finding::code).toList());
      }
    }
  }

  @Test
  void trustsNobodyElse() throws Exception {
    try (ZosFtpServer server = ZosFtpServer.start(disk(), local);
        ZosFtpServer wrong = ZosFtpServer.start(disk(), foreign)) {
      refused(
          NOT_TRUSTED,
          "not trusted",
          Profiles.of(Protocol.FTPS, "localhost", server.port(), foreign.pem()));
      refused(
          NOT_TRUSTED, "not trusted", Profiles.of(Protocol.FTPS, "localhost", server.port(), null));
      ConnectionProfile name = Profiles.of(Protocol.FTPS, "localhost", wrong.port(), foreign.pem());
      refused(NOT_TRUSTED, "for another host", name);
      List<Finding> warnings = new ArrayList<>();
      Profiles.open(Profiles.unverified(name), warnings).close();
      assertEquals(
          List.of(FindingCode.CONNECTION_NOT_VERIFIED),
          warnings.stream().map(Finding::code).toList());
    }
  }

  @Test
  void tellsWhyItDoesNotGetIn() throws Exception {
    int free;
    try (ZosFtpServer server = ZosFtpServer.plain(disk())) {
      free = server.port();
      ConnectionProfile profile = Profiles.of(Protocol.FTP, "127.0.0.1", server.port(), null);
      HostException e =
          assertThrows(
              HostException.class,
              () -> Hosts.open(profile, Profiles.secret("wrong-one"), warning -> {}));
      assertEquals(LOGIN, e.reason());
      assertTrue(e.getMessage().contains("530"), e.getMessage());
      assertFalse(e.getMessage().contains("wrong-one"), e.getMessage());
      refused(
          CONNECTION, "TLS", Profiles.of(Protocol.FTPS, "localhost", server.port(), local.pem()));
    }
    refused(CONNECTION, "no connection", Profiles.of(Protocol.FTP, "127.0.0.1", free, null));
  }

  @Test
  void cutsNothingSilentlyAndRefusesClearly() throws Exception {
    try (ZosFtpServer server = ZosFtpServer.plain(disk());
        Host host = Profiles.open(Profiles.of(Protocol.FTP, "127.0.0.1", server.port(), null))) {
      String line = "x".repeat(100);
      host.write(POLICY, line + "\n");
      assertEquals("x".repeat(80) + "\n", host.read(POLICY).orElseThrow(), "reading back tells");
      HostFile readOnly = new HostFile.UnixFile("/etc/READONLY");
      HostException e = assertThrows(HostException.class, () -> host.write(readOnly, "a\n"));
      assertEquals(REFUSED, e.reason(), e.getMessage());
      assertTrue(e.getMessage().contains("/etc/READONLY"), e.getMessage());
      assertThrows(HostException.class, () -> host.write(POLICY, "\u20ac"), "not in IBM-1047");
      HostFile.DataSet sequential = new HostFile.DataSet("USER.SEQ");
      host.write(sequential, "a  \nb");
      assertEquals("a\nb\n", host.read(sequential).orElseThrow());
    }
  }

  @Test
  void letsOneCallerMakeAFile() throws Exception {
    try (ZosFtpServer server = ZosFtpServer.plain(disk());
        ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (HostFile file : List.of(POLICY, new HostFile.UnixFile("/etc/lock"))) {
        List<Callable<Boolean>> callers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
          String text = "caller " + i + "\n";
          callers.add(
              () -> {
                try (Host host =
                    Profiles.open(Profiles.of(Protocol.FTP, "127.0.0.1", server.port(), null))) {
                  return host.create(file, text);
                } catch (HostException e) {
                  // Somebody else is at it.
                  assertEquals(REFUSED, e.reason(), e.getMessage());
                  return false;
                }
              });
        }
        int made = 0;
        for (var each : pool.invokeAll(callers)) {
          made += each.get() ? 1 : 0;
        }
        assertEquals(1, made, file.printed());
      }
    }
  }

  @Test
  void saysWhenTheConnectionBreaks() throws Exception {
    ZosDisk disk = disk();
    Faults faults = new Faults();
    try (ZosFtpServer server = ZosFtpServer.plain(disk);
        FtpCutter cutter = new FtpCutter(server.port(), faults)) {
      for (When when : List.of(When.BEFORE, When.AFTER)) {
        disk.write(POLICY, "old\n");
        try (Host host =
            Profiles.open(Profiles.of(Protocol.FTP, "127.0.0.1", cutter.port(), null))) {
          faults.cut(1, when);
          HostException e = assertThrows(HostException.class, () -> host.write(POLICY, "new\n"));
          assertEquals(CONNECTION, e.reason(), e.getMessage());
        }
        assertEquals(
            when == When.AFTER ? "new\n" : "old\n",
            HostText.normal(disk.read(POLICY).orElseThrow()));
      }
    }
  }
}

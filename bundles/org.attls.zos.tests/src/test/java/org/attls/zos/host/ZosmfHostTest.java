// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import static org.attls.zos.host.HostException.Reason.CONFLICT;
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
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.zos.host.Faults.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The z/OSMF REST interface by its documented responses; it was not tried against a real one. */
class ZosmfHostTest {
  private static final HostFile.Member POLICY = new HostFile.Member("USER.POLICY", "ATTLS#1");
  private static final HostFile.Member OTHER = new HostFile.Member("USER.POLICY", "BACKUP1");

  @TempDir static Path folder;
  private static Certificates local;
  private static Certificates foreign;

  private final Faults faults = new Faults();
  private final ZosDisk disk =
      new ZosDisk().partitioned("USER.POLICY", 80).sequential("USER.SEQ", 80);
  private ZosmfServer server;

  @BeforeAll
  static void certificates() throws Exception {
    local = Certificates.make(folder, "localhost");
    foreign = Certificates.make(folder, "other.example");
  }

  @BeforeEach
  void start() throws Exception {
    disk.folder("/etc");
    server = ZosmfServer.start(disk, local, faults);
  }

  @AfterEach
  void end() {
    server.close();
  }

  private ConnectionProfile profile() {
    return Profiles.of(Protocol.ZOSMF, "localhost", server.port(), local.pem());
  }

  @Test
  void doesEverything() throws Exception {
    try (Host host = Profiles.open(profile())) {
      HostContract.check(host, POLICY, OTHER);
      HostContract.check(
          host, new HostFile.UnixFile("/etc/a b.policy"), new HostFile.UnixFile("/etc/c"));
      HostFile sequential = new HostFile.DataSet("USER.SEQ");
      host.write(sequential, "a  \nb");
      assertEquals("a\nb\n", host.read(sequential).orElseThrow());
    }
  }

  @Test
  void issuesCommandsAndWaitsForTheAnswer() throws Exception {
    try (Host host = Profiles.open(profile())) {
      assertEquals(
          Optional.of(List.of("EZZ8771I PAGENT CONFIG POLICY", " EZD1586I")),
          host.command("F PAGENT,REFRESH"));
      assertEquals(List.of("F PAGENT,REFRESH"), server.commands());
      HostException e = assertThrows(HostException.class, () -> host.command("STOP PAGENT"));
      assertEquals(REFUSED, e.reason());
      assertTrue(e.getMessage().contains("IEE345I"), e.getMessage());
    }
  }

  @Test
  void writesOverNothingThatItHasNotSeen() throws Exception {
    try (Host host = Profiles.open(profile())) {
      host.write(POLICY, "mine\n");
      host.read(POLICY);
      disk.write(POLICY, "theirs\n");
      HostException e = assertThrows(HostException.class, () -> host.write(POLICY, "mine again\n"));
      assertEquals(CONFLICT, e.reason(), e.getMessage());
      assertEquals("theirs\n", host.read(POLICY).orElseThrow());
      host.write(POLICY, "after reading\n");
      assertEquals("after reading\n", host.read(POLICY).orElseThrow());
    }
  }

  @Test
  void tellsWhyItDoesNotGetIn() throws Exception {
    HostException login =
        assertThrows(
            HostException.class,
            () -> Hosts.open(profile(), Profiles.secret("wrong-one"), warning -> {}));
    assertEquals(LOGIN, login.reason(), login.getMessage());
    assertFalse(login.getMessage().contains("wrong-one"), login.getMessage());
    refused("not trusted", Profiles.of(Protocol.ZOSMF, "localhost", server.port(), foreign.pem()));
    try (ZosmfServer wrong = ZosmfServer.start(disk, foreign, faults)) {
      ConnectionProfile name =
          Profiles.of(Protocol.ZOSMF, "localhost", wrong.port(), foreign.pem());
      refused("for another host", name);
      refused(
          "cannot be used: there is no such file",
          Profiles.of(Protocol.ZOSMF, "localhost", wrong.port(), folder.resolve("missing.pem")));
    }
  }

  private static void refused(String words, ConnectionProfile profile) {
    HostException e = assertThrows(HostException.class, () -> Profiles.open(profile).close());
    assertEquals(NOT_TRUSTED, e.reason(), e.getMessage());
    assertTrue(e.getMessage().contains(words), e.getMessage());
  }

  @Test
  void isLoudWhereNothingIsVerified() throws Exception {
    try (ZosmfServer wrong = ZosmfServer.start(disk, foreign, faults)) {
      List<Finding> warnings = new ArrayList<>();
      ConnectionProfile profile =
          Profiles.unverified(Profiles.of(Protocol.ZOSMF, "127.0.0.1", wrong.port(), null));
      try (Host host = Profiles.open(profile, warnings)) {
        host.write(POLICY, "x\n");
      }
      assertEquals(
          List.of(FindingCode.CONNECTION_NOT_VERIFIED),
          warnings.stream().map(Finding::code).toList());
    }
  }

  @Test
  void saysWhatTheSystemSaidAndWhenTheConnectionBreaks() throws Exception {
    try (Host host = Profiles.open(profile())) {
      HostFile nowhere = new HostFile.Member("NO.SUCH", "ATTLS");
      HostException e = assertThrows(HostException.class, () -> host.write(nowhere, "a\n"));
      assertEquals(REFUSED, e.reason());
      assertTrue(e.getMessage().contains("ISRZ002"), e.getMessage());
      faults.cut(1, When.AFTER);
      HostException cut = assertThrows(HostException.class, () -> host.write(POLICY, "new\n"));
      assertEquals(CONNECTION, cut.reason(), cut.getMessage());
      assertEquals("new\n", host.read(POLICY).orElseThrow(), "it took effect all the same");
    }
  }
}

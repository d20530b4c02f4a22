// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.usermanager.impl.BaseUser;
import org.apache.ftpserver.usermanager.impl.WritePermission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installs the Raleigh example on an FTP server, as a user does. */
class DeployTest {
  private static final String PASSWORD = "s3cret-Word";
  private static final String COMPLETE =
      "EZZ8771I PAGENT CONFIG POLICY PROCESSING COMPLETE FOR TCPCS : TTLS\n";

  @TempDir private Path folder;

  private Path project;
  private Path production;
  private FtpServer server;

  @BeforeEach
  void start() throws Exception {
    project = Files.createDirectories(folder.resolve("project"));
    for (String name : List.of("raleigh.attls", "history.json")) {
      Files.copy(Run.ROOT.resolve("examples/raleigh").resolve(name), project.resolve(name));
    }
    Path system = Files.createDirectories(folder.resolve("system"));
    production = Files.createDirectories(system.resolve("policy")).resolve("tcpcs.policy");
    int port = freePort();
    ListenerFactory listener = new ListenerFactory();
    listener.setServerAddress("127.0.0.1");
    listener.setPort(port);
    FtpServerFactory factory = new FtpServerFactory();
    factory.addListener("default", listener.createListener());
    BaseUser user = new BaseUser();
    user.setName("KEN");
    user.setPassword(PASSWORD);
    user.setHomeDirectory(system.toString());
    user.setAuthorities(List.of(new WritePermission()));
    factory.getUserManager().save(user);
    server = factory.createServer();
    server.start();
    Files.writeString(
        project.resolve("connections.properties"),
        """
        mvs098.protocol = ftp
        mvs098.host = 127.0.0.1
        mvs098.port = %d
        mvs098.user = KEN
        mvs098.stack.TCPCS.production = /policy/tcpcs.policy
        """
            .formatted(port));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private Run deploy(Object... options) {
    return deployWith(PASSWORD, options);
  }

  private Run deployWith(String password, Object... options) {
    List<Object> words = new ArrayList<>(List.of("deploy", project, "--to", "mvs098"));
    words.addAll(List.of(options));
    return Run.attls(Map.of("ATTLS_PASSWORD_MVS098", password), words.toArray());
  }

  private Run install(Object... more) {
    List<Object> words = new ArrayList<>(List.of("--yes", "--log-entry", "a change"));
    words.addAll(List.of(more));
    return deploy(words.toArray());
  }

  private String generated() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(0, Run.attls("generate", project, "-o", out).exitCode());
    return Files.readString(out.resolve("MVS098/TCPCS/attls.policy"));
  }

  private List<String> installed() throws IOException {
    try (Stream<Path> files = Files.list(production.getParent())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void installsWhatIsGenerated() throws IOException {
    String expected = generated();
    Run run = install();
    assertEquals(0, run.exitCode(), run::text);
    assertEquals(expected, Files.readString(production).replace("\r\n", "\n"));
    assertTrue(run.err().contains("production /policy/tcpcs.policy: the new policy"), run::text);
    assertTrue(run.out().contains("ATTLS1203"), run::text);
    assertTrue(run.err().contains("issue F PAGENT,REFRESH on the console"), run::text);
    assertTrue(Files.readString(project.resolve("history.json")).contains("a change"));
    Path messages = Files.writeString(folder.resolve("messages"), COMPLETE);
    Run told = deploy("--messages", messages);
    assertEquals(0, told.exitCode(), told::text);
    assertTrue(told.out().contains("ATTLS1201"), told::text);
    Run again = install();
    assertTrue(again.err().contains("Production has this policy already"), again::text);
    assertEquals(List.of("tcpcs.policy", "tcpcs.policy.staging"), installed());
  }

  @Test
  void nothingIsWrittenWithoutAWord() throws IOException {
    Run dry = deploy("--dry-run");
    assertEquals(0, dry.exitCode(), dry::text);
    assertTrue(dry.out().contains("gains protection: inbound"), dry::text);
    Run asks = deploy("--log-entry", "x");
    assertEquals(1, asks.exitCode(), asks::text);
    assertTrue(asks.err().contains("add --yes"), asks::text);
    Run entry = deploy("--yes");
    assertEquals(1, entry.exitCode(), entry::text);
    assertTrue(entry.err().contains("add --log-entry"), entry::text);
    assertEquals(List.of(), installed());
  }

  @Test
  void exposingNeedsAWordOfItsOwnAndIsUndone() throws IOException {
    install();
    String old = Files.readString(production);
    Path policy = project.resolve("raleigh.attls");
    String text = Files.readString(policy);
    Files.writeString(policy, text.replace("local 2025", "local 2026"));
    Run refused = install();
    assertEquals(1, refused.exitCode(), refused::text);
    assertTrue(refused.err().contains("add --accept-exposed"), refused::text);
    assertEquals(old, Files.readString(production));
    Run done = install("--accept-exposed");
    assertEquals(0, done.exitCode(), done::text);
    assertTrue(done.out().contains("ATTLS1208"), done::text);
    Run status = deploy("--status");
    assertTrue(status.err().contains("log entry: a change"), status::text);
    assertTrue(status.err().contains(": the old policy"), status::text);
    Run undo = deploy("--undo", "--yes", "--accept-exposed");
    assertEquals(0, undo.exitCode(), undo::text);
    assertEquals(old, Files.readString(production));
    assertTrue(Files.readString(project.resolve("history.json")).contains("Taken back: a change"));
  }

  @Test
  void wrongPasswordIsNotRepeated() {
    Run run = deployWith("not-the-one", "--dry-run");
    assertEquals(1, run.exitCode(), run::text);
    assertTrue(run.out().contains("ATTLS1206"), run::text);
    assertFalse(run.text().contains("not-the-one"), run::text);
  }

  @Test
  void errorsAreNotSent() throws IOException {
    Path policy = project.resolve("raleigh.attls");
    Files.writeString(policy, Files.readString(policy).replace("local 2025", "local 99999"));
    Run run = install();
    assertEquals(1, run.exitCode(), run::text);
    assertTrue(run.out().contains("99999"), run::text);
    assertEquals(List.of(), installed());
  }

  @Test
  void flatFilesNeedStackAndRelease() throws IOException {
    Path flat =
        Files.write(folder.resolve("a.policy"), generated().getBytes(StandardCharsets.UTF_8));
    Object[] words = {
      "deploy", flat, "--to", "mvs098", "--connections", project.resolve("connections.properties")
    };
    Run run = Run.attls(words);
    assertEquals(2, run.exitCode(), run::text);
    assertTrue(run.err().contains("--stack IMAGE/STACK"), run::text);
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(
        List.of("--stack", "MVS098/TCPCS", "--release", "V1R9", "--yes", "--log-entry", "x"));
    Run done = Run.attls(Map.of("ATTLS_PASSWORD_MVS098", PASSWORD), all.toArray());
    assertEquals(0, done.exitCode(), done::text);
    assertEquals(2, installed().size());
  }

  @Test
  void programsGetJson() {
    Run run = install("--format", "json");
    assertEquals(0, run.exitCode(), run::text);
    assertTrue(run.out().contains("\"outcome\": \"installed\""), run::text);
    assertTrue(run.out().contains("\"content\": \"new\""), run::text);
    assertTrue(run.out().contains("\"danger\": \"secured\""), run::text);
    assertFalse(run.text().contains(PASSWORD), run::text);
  }

  @Test
  void wrongUsageIsSaid() {
    assertEquals(2, deploy("--undo", "--refresh").exitCode());
    assertEquals(2, deploy("--format", "html").exitCode());
    Run run = Run.attls("deploy", project, "--to", "other");
    assertEquals(2, run.exitCode(), run::text);
    assertTrue(run.err().contains("has no profile other"), run::text);
  }
}

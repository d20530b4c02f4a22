// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that looks at a live port, as users see it; what it finds is tested elsewhere. */
class ProbeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.0.0.1:0",
        "127.0.0.1:65536",
        "2001:db8::1:443",
        "127.0.0.1:443 --timeout 0",
        "127.0.0.1:443 --starttls smtp",
        "127.0.0.1:443 --server-name a_b",
        "127.0.0.1:443 --ca no-such-file.pem",
        "127.0.0.1:443 --format html"
      })
  void wrongArgumentsAreNamed(String arguments) {
    Run run = Run.attls((Object[]) ("probe " + arguments).split(" "));
    assertEquals(2, run.exitCode(), run::text);
    assertTrue(run.err().startsWith("attls: "), run::text);
    assertFalse(run.err().contains("\tat "), run::text);
  }

  @Test
  void aPortWhereNothingListensIsAFinding() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Run run = Run.attls("probe", "127.0.0.1:" + port);
    assertEquals(1, run.exitCode(), run::text);
    assertTrue(run.out().contains("ATTLS1051"), run::text);
  }

  @Test
  void aPortInTheClearIsAFinding() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      Thread.ofVirtual().start(() -> greet(server));
      String port = "127.0.0.1:" + server.getLocalPort();
      Run run = Run.attls("probe", port, "--format", "json");
      assertEquals(1, run.exitCode(), run::text);
      assertTrue(run.out().contains("\"contact\": \"clear\""), run::text);
      assertTrue(run.out().contains("--starttls ftp"), run::text);
    }
  }

  private static void greet(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      // The command has hung up.
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command openssl: makes certificates, and runs real servers. */
final class OpenSsl {
  private static final long LONGEST_SECONDS = 60;

  private OpenSsl() {}

  /** A server that runs, and ends with the test. */
  record Server(Process process, int port) implements AutoCloseable {
    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  /** Skips the test, saying so, where there is no openssl. */
  static void require(Path folder) {
    try {
      if (start(folder, List.of("version")).waitFor() == 0) {
        return;
      }
    } catch (IOException e) {
      // Said below.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    abort("no openssl here: the probe is not tried against a server of another maker");
  }

  /** Makes an authority, a certificate for localhost with an RSA key, and one with an EC key. */
  static void makeCertificates(Path folder) throws IOException, InterruptedException {
    run(
        folder,
        "req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -subj /CN=Test-CA -days 20");
    run(folder, "ecparam -name prime256v1 -genkey -noout -out ec.key");
    run(folder, "genrsa -out rsa.key 2048");
    for (String kind : List.of("rsa", "ec")) {
      run(
          folder,
          "req -new -key %1$s.key -out %1$s.csr -subj /CN=server-%1$s -addext subjectAltName=DNS:localhost,IP:127.0.0.1"
              .formatted(kind));
      run(
          folder,
          "x509 -req -in %1$s.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 10 -copy_extensions copy -out %1$s.pem"
              .formatted(kind));
    }
  }

  /** Runs a command to its end. */
  static void run(Path folder, String arguments) throws IOException, InterruptedException {
    Process process = start(folder, List.of(arguments.split(" ")));
    assertTrue(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS), arguments);
    assertTrue(process.exitValue() == 0, arguments);
  }

  /** Starts s_server and waits until it listens. */
  static Server server(Path folder, String arguments) throws IOException, InterruptedException {
    int port = freePort();
    List<String> words =
        new ArrayList<>(List.of("s_server", "-accept", "127.0.0.1:" + port, "-quiet"));
    words.addAll(List.of(arguments.split(" ")));
    Server server = new Server(start(folder, words), port);
    for (int i = 0; i < 200 && server.process.isAlive(); i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return server;
      } catch (IOException e) {
        Thread.sleep(50);
      }
    }
    server.close();
    throw new IOException("openssl does not listen: " + arguments);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Process start(Path folder, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("openssl"));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}

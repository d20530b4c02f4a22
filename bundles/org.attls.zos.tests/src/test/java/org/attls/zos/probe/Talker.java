// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that does with each connection what a test says. */
final class Talker implements AutoCloseable {
  /** What to do with a connection. */
  interface Part {
    void play(Socket socket) throws IOException;
  }

  private final ServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  Talker(Part part) throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    threads.submit(() -> listen(part));
  }

  private void listen(Part part) {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        threads.submit(
            () -> {
              try (socket) {
                part.play(socket);
              } catch (IOException e) {
                // The probe has hung up.
              }
            });
      } catch (IOException e) {
        return;
      }
    }
  }

  int port() {
    return server.getLocalPort();
  }

  /** Sends a text. */
  static void say(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Reads a line. */
  static String line(Socket socket) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next; (next = socket.getInputStream().read()) >= 0 && next != '\n'; ) {
      line.append((char) next);
    }
    return line.toString().strip();
  }

  /** Lets two connections talk to each other until one ends. */
  void join(Socket one, int port) throws IOException {
    try (Socket other = new Socket("127.0.0.1", port)) {
      threads.submit(() -> copy(other, one));
      copy(one, other);
    }
  }

  private static void copy(Socket from, Socket to) {
    byte[] buffer = new byte[8192];
    try {
      InputStream in = from.getInputStream();
      for (int count; (count = in.read(buffer)) > 0; ) {
        to.getOutputStream().write(buffer, 0, count);
      }
      to.shutdownOutput();
    } catch (IOException e) {
      // One of them has hung up; the other hears of it.
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}

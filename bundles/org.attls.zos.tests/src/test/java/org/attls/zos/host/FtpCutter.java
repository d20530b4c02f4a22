// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.attls.zos.host.Faults.When;

/**
 * Stands before an FTP server and breaks the control connection at a request for a file: before the
 * server sees it, or after it answered that it is done.
 */
public final class FtpCutter implements AutoCloseable {
  private static final Set<String> REQUESTS =
      Set.of("STOR", "RETR", "DELE", "RNTO", "NLST", "MKD", "RMD");

  private final ServerSocket listening;
  private final int serverPort;
  private final Faults faults;

  /** Listens at a free port. */
  public FtpCutter(int serverPort, Faults faults) throws IOException {
    this.serverPort = serverPort;
    this.faults = faults;
    listening = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    Thread.ofVirtual().start(this::accept);
  }

  /** The port, at 127.0.0.1. */
  public int port() {
    return listening.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listening.accept();
        Thread.ofVirtual().start(() -> serve(client));
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private void serve(Socket client) {
    try (client;
        Socket server = new Socket(InetAddress.getByName("127.0.0.1"), serverPort)) {
      // Replies are short; without this each would wait for the one before to be acknowledged.
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      BufferedReader replies = reader(server);
      BufferedReader commands = reader(client);
      reply(replies, client.getOutputStream());
      for (String line = commands.readLine(); line != null; line = commands.readLine()) {
        When when = REQUESTS.contains(line.split(" ")[0]) ? faults.next() : When.NEVER;
        if (when == When.BEFORE || when == When.MIDDLE) {
          return;
        }
        send(server.getOutputStream(), line);
        String reply = reply(replies, when == When.AFTER ? null : client.getOutputStream());
        if (reply.startsWith("1")) {
          if (when == When.AFTER) {
            send(client.getOutputStream(), reply);
          }
          reply(replies, when == When.AFTER ? null : client.getOutputStream());
        }
        if (when == When.AFTER) {
          return;
        }
      }
    } catch (IOException e) {
      // The client sees a broken connection.
    }
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  private static void send(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  /** Hands a whole reply on and returns its last line. */
  private static String reply(BufferedReader from, OutputStream to) throws IOException {
    String line = from.readLine();
    while (line != null) {
      if (to != null) {
        send(to, line);
      }
      if (line.matches("[0-9]{3} .*")) {
        return line;
      }
      line = from.readLine();
    }
    throw new IOException("the server is gone");
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks an FTP server for TLS on its control connection (RFC 4217, section 4). */
final class FtpOpening implements Opening {
  private static final int LONGEST_LINE = 2000;
  private static final int MOST_LINES = 100;

  @Override
  public Optional<String> open(Wire wire) throws IOException {
    String greeting = reply(wire);
    if (!greeting.startsWith("220")) {
      return Optional.of("it does not greet as an FTP server, but says " + quoted(greeting));
    }
    wire.write("AUTH TLS\r\n".getBytes(StandardCharsets.US_ASCII));
    String answer = reply(wire);
    return answer.startsWith("234")
        ? Optional.empty()
        : Optional.of("it answers AUTH TLS with " + quoted(answer));
  }

  /** The last line of a reply: a line whose code is followed by a minus is not the last. */
  private static String reply(Wire wire) throws IOException {
    String first = line(wire);
    if (!first.matches("[1-5][0-9]{2}-.*")) {
      return first;
    }
    String end = first.substring(0, 3) + ' ';
    for (int i = 0; i < MOST_LINES; i++) {
      String line = line(wire);
      if (line.startsWith(end)) {
        return line;
      }
    }
    return "a reply without end";
  }

  private static String line(Wire wire) throws IOException {
    StringBuilder line = new StringBuilder();
    while (line.length() < LONGEST_LINE) {
      int next = wire.read();
      if (next < 0 || next == '\n') {
        break;
      }
      line.append((char) next);
    }
    return line.toString().strip();
  }

  private static String quoted(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    return line.isEmpty() ? "nothing" : Printed.of(bytes, bytes.length);
  }
}

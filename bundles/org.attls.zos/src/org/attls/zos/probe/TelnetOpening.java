// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.io.IOException;
import java.util.Optional;

/**
 * Agrees with a TN3270 server on the Telnet option STARTTLS, as "TLS-based Telnet Security" (an
 * Internet draft that never became an RFC) has it and clients do it: the server asks with DO, the
 * client says WILL, and each announces with FOLLOWS that its next byte is TLS. Every other option
 * is declined.
 */
final class TelnetOpening implements Opening {
  private static final int IAC = 255;
  private static final int DONT = 254;
  private static final int DO = 253;
  private static final int WONT = 252;
  private static final int WILL = 251;
  private static final int SB = 250;
  private static final int SE = 240;
  private static final int STARTTLS = 46;
  private static final int FOLLOWS = 1;
  private static final int MOST_COMMANDS = 64;
  private static final int LONGEST_OPTION = 1000;

  @Override
  public Optional<String> open(Wire wire) throws IOException {
    for (int i = 0; i < MOST_COMMANDS; i++) {
      int next = wire.read();
      if (next < 0) {
        return Optional.of("it ends the connection without asking for STARTTLS");
      }
      if (next != IAC) {
        return Optional.of("it does not ask for STARTTLS, but sends data: " + wire.said());
      }
      if (command(wire)) {
        return Optional.empty();
      }
    }
    return Optional.of("it does not ask for STARTTLS, but for many other options");
  }

  /** Answers a command; whether it was the one before the handshake. */
  private static boolean command(Wire wire) throws IOException {
    int command = wire.read();
    switch (command) {
      case DO -> answerDo(wire, wire.read());
      case WILL -> send(wire, IAC, DONT, wire.read());
      case WONT, DONT -> wire.read();
      case SB -> {
        return follows(wire);
      }
      default -> {
        // Other commands have no argument and ask for no answer.
      }
    }
    return false;
  }

  private static void answerDo(Wire wire, int option) throws IOException {
    if (option == STARTTLS) {
      send(wire, IAC, WILL, STARTTLS, IAC, SB, STARTTLS, FOLLOWS, IAC, SE);
    } else {
      send(wire, IAC, WONT, option);
    }
  }

  private static boolean follows(Wire wire) throws IOException {
    boolean startTls = wire.read() == STARTTLS;
    int before = wire.read();
    boolean follows = before == FOLLOWS;
    for (int i = 0; i < LONGEST_OPTION; i++) {
      int next = wire.read();
      if (next < 0 || (before == IAC && next == SE)) {
        return next >= 0 && startTls && follows;
      }
      before = next;
    }
    return false;
  }

  private static void send(Wire wire, int... values) throws IOException {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    wire.write(bytes);
  }
}

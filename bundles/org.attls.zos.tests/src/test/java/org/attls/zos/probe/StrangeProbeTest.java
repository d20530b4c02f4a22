// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ports that are silent, speak something else, or hang up. */
@Timeout(60)
class StrangeProbeTest {
  private static final Duration SHORT = Duration.ofMillis(700);

  private static Contact probe(Talker.Part part) throws IOException {
    try (Talker talker = new Talker(part)) {
      Target target = Probes.port(talker.port(), StartTls.NONE, SHORT);
      return new Prober(target, ProbeProgress.silent()).probe().contact();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HTTP/1.1 400 Bad Request | it answers in the clear with "HTTP/1.1 400 Bad Request"
          220 ready                | it answers in the clear with "220 ready"
          '\u0001\u0002'           | it answers in the clear with the bytes 01 02
          """)
  void whatIsSaidInTheClearIsTold(String said, String told) throws IOException {
    Contact contact =
        probe(
            socket -> {
              Talker.say(socket, said);
              Talker.line(socket);
            });
    assertEquals(new Contact.Clear(told), contact);
  }

  @Test
  void silenceEnds() throws IOException {
    Contact contact = probe(socket -> socket.getInputStream().readAllBytes());
    assertEquals(new Contact.Unknown("no answer within 0.7 s"), contact);
  }

  @Test
  void aByteNowAndThenDoesNotHoldTheProbe() throws IOException {
    Contact contact =
        probe(
            socket -> {
              for (int i = 0; i < 100; i++) {
                Talker.say(socket, i == 0 ? "\u0016" : "\u0003");
                pause();
              }
            });
    assertInstanceOf(Contact.Unknown.class, contact);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void garbageInARecordOfTlsIsNoTls() throws IOException {
    Contact contact =
        probe(
            socket -> {
              Talker.say(socket, "\u0016\u0003\u0003\u0000\u0004\u0009\u0009\u0009\u0009");
              Talker.line(socket);
            });
    Contact.Unknown unknown = assertInstanceOf(Contact.Unknown.class, contact);
    assertTrue(unknown.why().startsWith("its answer is not understood"), unknown.why());
  }

  @Test
  void hangingUpIsNoAnswer() throws IOException {
    Contact contact = probe(socket -> socket.getInputStream().read());
    assertEquals(new Contact.Unknown("it ends every connection without an answer"), contact);
    // Reset before the first byte it would look like a port that cannot be reached.
    contact =
        probe(
            socket -> {
              socket.getInputStream().read();
              socket.setSoLinger(true, 0);
            });
    assertEquals(new Contact.Unknown("it ends every connection without an answer"), contact);
  }

  @Test
  void nothingListens() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Contact contact = Probes.of(port, StartTls.NONE).contact();
    assertEquals(
        new Contact.Unreachable("nothing listens there: the connection was refused"), contact);
  }

  @Test
  void aHostWithoutAddressIsTold() {
    Target target = new Target("no.such.invalid", 443, StartTls.NONE, Optional.empty(), SHORT);
    ProbeResult result = new Prober(target, ProbeProgress.silent()).probe();
    assertEquals(
        new Contact.Unreachable("the host name no.such.invalid has no address"), result.contact());
  }

  @Test
  void theUserCanEndIt() {
    Target target = Probes.port(1, StartTls.NONE, SHORT);
    ProbeProgress impatient =
        new ProbeProgress() {
          @Override
          public void trying(String about, int handshakes) {
            throw new AssertionError("it goes on");
          }

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThrows(CancellationException.class, () -> new Prober(target, impatient).probe());
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The probe begins TLS as FTP and TN3270 do, with a real TLS server behind the first bytes. */
class StartTlsProbeTest {
  private static final String DO_STARTTLS = "\u00ff\u00fd\u002e";
  private static final String FOLLOWS = "\u00ff\u00fa\u002e\u0001\u00ff\u00f0";
  private static final String WILL_AND_FOLLOWS = "\u00ff\u00fb\u002e" + FOLLOWS;

  @TempDir static Path folder;
  private static OpenSsl.Server tls;

  @BeforeAll
  static void server() throws Exception {
    OpenSsl.require(folder);
    OpenSsl.makeCertificates(folder);
    tls =
        OpenSsl.server(
            folder, "-key rsa.key -cert rsa.pem -tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256");
  }

  @AfterAll
  static void end() {
    if (tls != null) {
      tls.close();
    }
  }

  /** A server that talks in the clear first, and then hands over to TLS. */
  private static ProbeResult probe(StartTls kind, Beginning beginning) throws IOException {
    AtomicReference<Talker> self = new AtomicReference<>();
    try (Talker talker =
        new Talker(
            socket -> {
              if (beginning.play(socket)) {
                self.get().join(socket, tls.port());
              }
            })) {
      self.set(talker);
      return Probes.of(talker.port(), kind);
    }
  }

  /** The first bytes; whether TLS follows. */
  private interface Beginning {
    boolean play(Socket socket) throws IOException;
  }

  private static void assertTls(ProbeResult result) {
    assertEquals(new Contact.Tls(), result.contact());
    assertEquals(List.of("C02F"), Probes.accepted(result, "TLSv1.2"));
    assertEquals(1, result.chains().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "220 ready\r\n",
        "220-FTPD1 IBM FTP CS at MVS098\r\n220-no number\r\n220 Connection will close if idle.\r\n"
      })
  void ftpServersAreAskedForTls(String greeting) throws IOException {
    assertTls(
        probe(
            StartTls.FTP,
            socket -> {
              Talker.say(socket, greeting);
              assertEquals("AUTH TLS", Talker.line(socket));
              Talker.say(socket, "234 Security environment established\r\n");
              return true;
            }));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          220 ready  | 534 no    | it answers AUTH TLS with "534 no"
          220 ready  | 500 what? | it answers AUTH TLS with "500 what?"
          421 busy   | -         | it does not greet as an FTP server, but says "421 busy"
          SSH-2.0-x  | -         | it does not greet as an FTP server, but says "SSH-2.0-x"
          """)
  void ftpServersThatDoNotWantTlsAreTold(String greeting, String answer, String told)
      throws IOException {
    ProbeResult result =
        probe(
            StartTls.FTP,
            socket -> {
              Talker.say(socket, greeting + "\r\n");
              Talker.line(socket);
              Talker.say(socket, answer + "\r\n");
              return false;
            });
    assertEquals(new Contact.Clear(told), result.contact());
  }

  @Test
  void tn3270ServersAskForTls() throws IOException {
    assertTls(
        probe(
            StartTls.TN3270,
            socket -> {
              Talker.say(socket, DO_STARTTLS);
              assertEquals(WILL_AND_FOLLOWS, read(socket, WILL_AND_FOLLOWS.length()));
              Talker.say(socket, FOLLOWS);
              return true;
            }));
  }

  @Test
  void otherTelnetOptionsAreDeclined() throws IOException {
    String others =
        "\u00ff\u00fd\u0028" + "\u00ff\u00fb\u0019" + "\u00ff\u00fa\u0018\u0001\u00ff\u00f0";
    String declined = "\u00ff\u00fc\u0028" + "\u00ff\u00fe\u0019";
    assertTls(
        probe(
            StartTls.TN3270,
            socket -> {
              Talker.say(socket, others + DO_STARTTLS);
              assertEquals(declined, read(socket, declined.length()));
              assertEquals(WILL_AND_FOLLOWS, read(socket, WILL_AND_FOLLOWS.length()));
              Talker.say(socket, FOLLOWS);
              return true;
            }));
  }

  @Test
  void tn3270ServersThatDoNotAskAreTold() throws IOException {
    ProbeResult result =
        probe(
            StartTls.TN3270,
            socket -> {
              Talker.say(socket, "\u00ff\u00fd\u0028Enter LU name\r\n");
              Talker.line(socket);
              return false;
            });
    Contact.Clear clear = assertInstanceOf(Contact.Clear.class, result.contact());
    assertTrue(clear.what().startsWith("it does not ask for STARTTLS, but sends data"));
  }

  private static String read(Socket socket, int length) throws IOException {
    StringBuilder text = new StringBuilder();
    for (byte one : socket.getInputStream().readNBytes(length)) {
      text.append((char) Byte.toUnsignedInt(one));
    }
    return text.toString();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The probe finds what an OpenSSL server accepts, neither more nor less. */
class OpenSslProbeTest {
  private static final String RSA = "-key rsa.key -cert rsa.pem -cert_chain ca.pem ";

  @TempDir static Path folder;

  @BeforeAll
  static void certificates() throws Exception {
    OpenSsl.require(folder);
    OpenSsl.makeCertificates(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -tls1_3 -ciphersuites TLS_AES_128_GCM_SHA256                  | TLSv1.3 | 1301
          -tls1_3 -ciphersuites TLS_CHACHA20_POLY1305_SHA256            | TLSv1.3 | 1303
          -tls1_2 -cipher ECDHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES128-SHA256 | TLSv1.2 | 0067 C030
          -tls1_2 -cipher DHE-RSA-AES256-GCM-SHA384                     | TLSv1.2 | 009F
          """)
  void exactlyTheSuitesOfTheServerAreAccepted(String arguments, String version, String codes)
      throws Exception {
    try (OpenSsl.Server server = OpenSsl.server(folder, RSA + arguments)) {
      ProbeResult result = Probes.of(server.port(), StartTls.NONE);
      assertEquals(new Contact.Tls(), result.contact());
      for (VersionResult found : result.versions()) {
        boolean expected = found.version().equals(version);
        assertEquals(expected, found.acceptance() == Acceptance.ACCEPTED, found.toString());
        assertFalse(found.acceptance() == Acceptance.UNKNOWN, found.toString());
      }
      assertEquals(List.of(codes.split(" ")), Probes.accepted(result, version));
      assertTrue(result.request().isEmpty());
      assertEquals(List.of(), result.troubles());
    }
  }

  @Test
  void oldVersionsAndSuitesWithoutEncryptionAreFound() throws Exception {
    try (OpenSsl.Server server =
        OpenSsl.server(folder, RSA + "-tls1 -cipher AES128-SHA:NULL-SHA:@SECLEVEL=0")) {
      List<String> told = Probes.inOwnProcess(server.port(), folder);
      assertEquals(
          List.of(
              "TLSv1.3 REFUSED ",
              "TLSv1.2 REFUSED ",
              "TLSv1.1 REFUSED ",
              "TLSv1 ACCEPTED 0002 002F",
              "SSLv3 REFUSED ",
              "SSLv2 NOT_TRIED "),
          told);
    }
  }

  @Test
  void keyShareGroupsAreFound() throws Exception {
    try (OpenSsl.Server server = OpenSsl.server(folder, RSA + "-tls1_3 -groups P-384:X25519")) {
      ProbeResult result = Probes.of(server.port(), StartTls.NONE);
      for (GroupResult group : result.groups()) {
        Acceptance expected =
            switch (group.group().name()) {
              case "secp384r1", "X25519" -> Acceptance.ACCEPTED;
              case "secp256r1", "secp521r1", "X448" -> Acceptance.REFUSED;
              default -> Acceptance.NOT_TRIED;
            };
        assertEquals(expected, group.acceptance(), group.toString());
      }
      assertEquals(10, result.groups().size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "-tls1_2 -verify 1, true, false",
    "-tls1_2 -Verify 1, true, true",
    "-tls1_3 -verify 1, true, false",
    "-tls1_3 -Verify 1, true, false",
    "-tls1_2, false, false"
  })
  void theQuestionForAClientCertificateIsHeard(String arguments, boolean asks, boolean fails)
      throws Exception {
    String options = arguments + " -CAfile ca.pem -cipher ECDHE-RSA-AES128-GCM-SHA256 ";
    try (OpenSsl.Server server = OpenSsl.server(folder, RSA + options.strip())) {
      ProbeResult result = Probes.of(server.port(), StartTls.NONE);
      assertEquals(asks, result.request().isPresent());
      assertEquals(
          asks ? List.of("CN=Test-CA") : List.of(),
          result.request().map(ClientRequest::authorities).orElse(List.of()));
      assertTrue(result.acceptsTls());
      assertEquals(fails, !result.troubles().isEmpty(), result.troubles().toString());
    }
  }

  @Test
  void certificatesOfBothKindsAreToldAndJudged() throws Exception {
    try (OpenSsl.Server server =
        OpenSsl.server(folder, RSA + "-dkey ec.key -dcert ec.pem -tls1_2")) {
      ProbeResult result = Probes.of(server.port(), StartTls.NONE);
      Authorities authorities = Authorities.read(folder.resolve("ca.pem"), null);
      List<JudgedChain> chains = JudgedChain.of(result, Optional.of(authorities), Instant.now());
      assertEquals(2, chains.size());
      for (JudgedChain chain : chains) {
        CertificateFacts own = chain.certificates().getFirst();
        assertEquals(new Trust(Trust.State.TRUSTED, ""), chain.trust());
        assertTrue(chain.named());
        assertEquals("CN=Test-CA", own.issuer());
        assertEquals(List.of("DNS:localhost", "IP:127.0.0.1"), own.names());
        assertEquals(95, own.fingerprint().length());
        assertEquals(
            own.subject().equals("CN=server-ec") ? "EC 256 bit (secp256r1)" : "RSA 2048 bit",
            own.key());
        assertEquals(Duration.ofDays(10), Duration.between(own.from(), own.to()));
      }
      Instant later = Instant.now().plus(Duration.ofDays(15));
      assertEquals(1, JudgedChain.of(result, Optional.empty(), later).getFirst().invalid().size());
      OpenSsl.run(
          folder, "req -x509 -newkey rsa:2048 -nodes -keyout o.key -out o.pem -subj /CN=Other");
      Authorities others = Authorities.read(folder.resolve("o.pem"), null);
      Trust trust = JudgedChain.of(result, Optional.of(others), Instant.now()).getFirst().trust();
      assertEquals(Trust.State.NOT_TRUSTED, trust.state());
      assertEquals("it leads to none of the authorities that are given", trust.why());
    }
  }
}

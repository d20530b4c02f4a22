// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Lines;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a port does against what its policy says. */
class ProbeFindingsTest {
  private static final String POLICY =
      """
      TTLSRule WEB
      {
        LocalPortRange PORT
        Direction Inbound
        Jobname WEB*
        TTLSGroupActionRef g
        TTLSEnvironmentActionRef e
      }
      TTLSGroupAction g
      {
        TTLSEnabled On
      }
      TTLSEnvironmentAction e
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring R
        }
        TTLSCipherParms
        {
          V3CipherSuites4Char C030009F
        }
        TTLSEnvironmentAdvancedParms
        {
          SSLv3 Off
          TLSv1 Off
          TLSv1.1 Off
          TLSv1.2 On
          TLSv1.3 Off
          ApplicationControlled Off
        }
      }
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void certificates() throws Exception {
    OpenSsl.require(folder);
    OpenSsl.makeCertificates(folder);
  }

  private static List<Finding> findings(String text, ProbeResult result, String job)
      throws Exception {
    int port = result.target().port();
    String file = text.replace("PORT", Integer.toString(port));
    Lines lines = Lines.of(file);
    PolicySpace space = PolicySpace.of(FlatPolicy.read(file), Release.of("V2R5"));
    PortConnections connections =
        new PortConnections(
            InetAddress.getByName("127.0.0.1"),
            port,
            Optional.empty(),
            Optional.ofNullable(job),
            Optional.empty());
    PortPolicy policy =
        PortPolicy.of(
            node -> lines.place("a.policy", node.span().start(), 0), space, connections.set());
    List<JudgedChain> chains =
        JudgedChain.of(
            result, Optional.of(Authorities.read(folder.resolve("ca.pem"), null)), Instant.now());
    return ProbeFindings.of(result, chains, Optional.of(policy));
  }

  private static String codes(List<Finding> findings) {
    TreeSet<String> codes = new TreeSet<>();
    findings.forEach(finding -> codes.add(finding.code().name()));
    return String.join(" ", codes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          as it should be | -tls1_2 -cipher ECDHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES256-GCM-SHA384 | - | - | ''
          a suite more    | -tls1_2 -cipher ECDHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256 | - | - | SUITE_NOT_IN_POLICY
          a suite less    | -tls1_2 -cipher ECDHE-RSA-AES256-GCM-SHA384 | - | - | SUITE_REFUSED
          a version more  | -no_tls1 -cipher ECDHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES256-GCM-SHA384 | - | - | VERSION_NOT_IN_POLICY
          a version less  | -tls1_2 -cipher ECDHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES256-GCM-SHA384 | TLSv1.3 Off | TLSv1.3 On | ''
          1.3 refused     | -tls1_2 -cipher ECDHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES256-GCM-SHA384 | C030009F@TLSv1.3 Off | C030009F1301@TLSv1.3 On | VERSION_REFUSED
          asks            | -tls1_2 -verify 1 -cipher ECDHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES256-GCM-SHA384 | - | - | CLIENT_CERTIFICATE_DIFFERS
          does not ask    | -tls1_2 -cipher ECDHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES256-GCM-SHA384 | Role Server | Role ServerWithClientAuth | CLIENT_CERTIFICATE_DIFFERS
          asks as wanted  | -tls1_2 -verify 1 -cipher ECDHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES256-GCM-SHA384 | Role Server | Role ServerWithClientAuth | ''
          not protected   | -tls1_2 -cipher ECDHE-RSA-AES256-GCM-SHA384 | TTLSEnabled On | TTLSEnabled Off | PORT_PROTECTED_BY_OTHERS
          no suites coded | -tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256 | V3CipherSuites4Char C030009F | # | PORT_SUITES_NOT_JUDGED
          SSLv2 wanted    | -tls1_2 -cipher ECDHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES256-GCM-SHA384 | SSLv3 Off | SSLv2 On | PORT_NOT_TRIED
          """)
  void differencesAreFound(String what, String arguments, String from, String to, String expected)
      throws Exception {
    String text = POLICY;
    String[] old = from == null ? new String[0] : from.split("@");
    for (int i = 0; i < old.length; i++) {
      assertTrue(text.contains(old[i]), old[i]);
      text = text.replace(old[i], to.split("@")[i]);
    }
    try (OpenSsl.Server server =
        OpenSsl.server(folder, "-key rsa.key -cert rsa.pem " + arguments)) {
      ProbeResult result = Probes.of(server.port(), StartTls.NONE);
      List<Finding> findings = findings(text, result, "WEB1");
      assertEquals(expected, codes(findings), findings::toString);
    }
  }

  @Test
  void aFindingNamesThePlaceAndTheSuite() throws Exception {
    try (OpenSsl.Server server =
        OpenSsl.server(
            folder,
            "-key rsa.key -cert rsa.pem -tls1_2"
                + " -cipher ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES256-GCM-SHA384")) {
      ProbeResult result = Probes.of(server.port(), StartTls.NONE);
      List<Finding> findings = findings(POLICY, result, "WEB1");
      assertEquals(
          "127.0.0.1:"
              + server.port()
              + " accepts in TLSv1.2 cipher suites that the policy does not have:"
              + " TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 (C02F) (rule WEB, a.policy:1).",
          findings.getFirst().message());
      assertEquals(22, findings.getFirst().place().line());
      assertEquals("a.policy", findings.getFirst().place().file());
      List<Finding> anyJob = findings(POLICY, result, null);
      assertEquals("PORT_RULE_UNCERTAIN", codes(anyJob), anyJob::toString);
      List<Finding> otherJob = findings(POLICY, result, "OTHER");
      assertEquals("PORT_PROTECTED_BY_OTHERS", codes(otherJob), otherJob::toString);
    }
  }

  @Test
  void dataInTheClearAreFound() throws Exception {
    try (Talker talker = new Talker(socket -> Talker.say(socket, "220 ready\r\n"))) {
      ProbeResult result = Probes.of(talker.port(), StartTls.NONE);
      List<Finding> findings = findings(POLICY, result, "WEB1");
      assertEquals("PORT_IN_THE_CLEAR", codes(findings));
      assertTrue(findings.getFirst().message().contains("--starttls ftp"), findings::toString);
      String own = POLICY.replace("ApplicationControlled Off", "ApplicationControlled On");
      assertEquals("PORT_LEAVES_TLS_TO_APPLICATION", codes(findings(own, result, "WEB1")));
      String off = POLICY.replace("TTLSEnabled On", "TTLSEnabled Off");
      assertEquals("", codes(findings(off, result, "WEB1")));
      List<Finding> alone = ProbeFindings.of(result, List.of(), Optional.empty());
      assertEquals(FindingCode.PORT_NOT_TLS, alone.getFirst().code());
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;

/** Which objects rules share, by the names of Configuration Assistant. */
class ObjectsTest {
  private static String rule(int number, String role, String connection) {
    return """
    TTLSRule Rule~%1$d
    {
      LocalPortRange 2%1$d
      Direction Both
      Priority %1$d
      TTLSGroupActionRef G
      TTLSEnvironmentActionRef E%1$d
      TTLSConnectionActionRef cAct%1$d~Traffic
    }
    TTLSEnvironmentAction E%1$d
    {
      HandshakeRole %2$s
      TTLSKeyringParms
      {
        Keyring RING
      }
    }
    TTLSConnectionAction cAct%1$d~Traffic
    {
      HandshakeRole %2$s
      TTLSCipherParmsRef cipher1~Gold
      TTLSConnectionAdvancedParms
      {
        %3$s
      }
    }
    """
        .formatted(number, role, connection);
  }

  private static String imported(String... rules) {
    FlatPolicy policy =
        FlatPolicy.read(
            String.join("", rules)
                + """
                TTLSGroupAction G
                {
                  TTLSEnabled On
                }
                TTLSCipherParms cipher1~Gold
                {
                  V3CipherSuites4Char C030
                }
                """);
    Release release = Release.of("V2R5");
    RoundTrip.check(policy, release);
    return Importer.read(policy, ImportOptions.of("p").at(release)).text();
  }

  @Test
  void whatAllTypesSayTheDescriptorSays() {
    String text =
        imported(
            rule(2, "Server", "HandshakeTimeout 30\nCertificateLabel A"),
            rule(1, "Server", "HandshakeTimeout 30\nCertificateLabel B"));
    assertTrue(
        text.startsWith(
            """
            traffic descriptor Traffic {
                handshake timeout 30
                either local 22 server {
                    certificate label "A"
                }
                either local 21 server {
                    certificate label "B"
                }
            }
            """),
        text);
  }

  @Test
  void aClientHasTheLevelThatAsksOthersForCertificates() {
    String text =
        imported(rule(2, "ServerWithClientAuth", "TLSv1.2 On"), rule(1, "Client", "TLSv1.2 On"));
    assertEquals(2, text.split("security level ", -1).length, text);
    assertTrue(text.contains("client authentication Required"), text);
  }

  @Test
  void aServerThatAsksForNoCertificatesHasAnotherLevel() {
    String text =
        imported(rule(2, "ServerWithClientAuth", "TLSv1.2 On"), rule(1, "Server", "TLSv1.2 On"));
    assertEquals(3, text.split("security level ", -1).length, text);
  }
}

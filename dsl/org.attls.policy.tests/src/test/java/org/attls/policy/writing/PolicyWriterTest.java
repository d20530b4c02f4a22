// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.model.policy.PolicyFile;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.testing.Examples;
import org.attls.policy.testing.Language;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects without a text become a text that says the same. */
class PolicyWriterTest {
  private final PolicyWriter writer = Language.get(PolicyWriter.class);

  private static final String EVERYTHING =
      """
      traffic descriptor ^server "every \\"property\\"" {
          key ring "USER/RING"
          inbound local 21, 23-25 remote ephemeral job FTP* user ABC server {
              application controlled
              secondary map
              sysplex session caching
              handshake timeout 30
              verbatim IpTimeCondition {
                  TimeOfDayRange 08:00-17:00
                  TimeZone Local
              }
              verbatim IpTimeCondition {
                  DayOfWeekMask 0111110
              }
          }
          either local all remote 7 client
          outbound
      }

      security level L {
          versions TLSv1.2, TLSv1.3
          ciphers TLS_AES_256_GCM_SHA384, TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
          verbatim TTLSEnvironmentAdvancedParms {
              CertificateLabel "My \\"own\\" \\\\ Server"
              ServerCertificateLabel level
              ServerCertificateLabel "a^b"
          }
          verbatim TTLSGroupAdvancedParms {
              Envfile /etc/attls.env
          }
      }

      security level ^no {
          no security
      }

      security level D {
          versions default
      }

      requirement map M "two rows" {
          ^server -> L
          ^server -> ^no
      }

      address group G {
          10.1.1.1, 10.2.0.0/16, 10.3.0.1-10.3.0.9, 2001:db8::/32
      }

      image I release V2R5 {
          key ring "R"
          trace 7
          stack S "a stack" {
              key ring "Q"
              connectivity rule A {
                  local all
                  remote all IPv6
                  map M
              }
              connectivity rule B {
                  local group G
                  remote 10.0.0.0/8
                  map M
              }
          }
      }
      """;

  /** The objects of a text, made anew without it. */
  private static PolicyFile objects(String text) {
    PolicyProject project = Language.open(Language.file("test.attls", text));
    return EcoreUtil.copy((PolicyFile) project.resource("test.attls").getContents().get(0));
  }

  @Test
  void everythingIsWrittenAsTheFormatterHasIt() {
    assertEquals(EVERYTHING, writer.write(objects(EVERYTHING)));
  }

  static List<String> soundTexts() {
    return List.of(Examples.raleigh(), Examples.everything());
  }

  @ParameterizedTest
  @MethodSource("soundTexts")
  void whatIsWrittenSaysTheSame(String text) {
    PolicyFile objects = objects(text);
    assertTrue(EcoreUtil.equals(objects, objects(writer.write(EcoreUtil.copy(objects)))));
  }
}

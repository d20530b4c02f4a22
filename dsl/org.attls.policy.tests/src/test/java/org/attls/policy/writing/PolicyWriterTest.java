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
      namespace payments
      import ibm
      import ^server

      traffic descriptor ^server "every \\"property\\"" {
          key ring "USER/RING"
          handshake timeout 30
          type control inbound local 21, 23-25 remote ephemeral job FTP* user ABC server {
              key token "TOKEN"
              application controlled
              secondary map
              certificate label "client"
              server certificate labels one, "two three"
              clear text trace off
              verbatim IpTimeCondition {
                  TimeOfDayRange 08:00-17:00
                  TimeZone Local
              }
              verbatim IpTimeCondition {
                  DayOfWeekMask 0111110
              }
          }
          type data either local all remote &PORT client
          outbound
      }

      traffic descriptor LDAP extends ^server {
          key database "/etc/a.kdb" stash file "/etc/a.sth"
          without data, time
          secondary map off
          type control local 4021
      }

      security level L {
          versions TLSv1.2, TLSv1.3
          ciphers TLS_AES_256_GCM_SHA384, TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
          client authentication Full
          renegotiation all
          SuiteB 128Min
          OCSP URL "http://ocsp.example/?a=1"
          environment instance &ONE.2
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

      security level D extends L {
          versions default
          CDP off
      }

      requirement map M "two rows" {
          ^server -> L
          ^server -> ^no
      }

      address group G {
          10.1.1.1, 10.2.0.0/16, 10.3.0.1-10.3.0.9, 2001:db8::/32, group H
      }

      address group H {
          &NET.0/24
      }

      time condition effective "office" {
          months january, march
          days of week 0111110
          time of day 08:00-17:00
          time zone local
      }

      shared rules rules {
          connectivity rule A {
              local all
              remote all IPv6
              map M
              effective effective
          }
      }

      image I release V2R5 {
          key ring "R"
          symbol PORT "7"
          symbol NET "10.1.1."
          trace 7
          stack S "a stack" {
              key ring "Q"
              symbol ONE "1"
              addresses 10.1.1.1, 10.1.1.2
              syslog facility auth
              shared rules rules
              connectivity rule B "text" disabled {
                  local group G
                  remote 10.0.0.0/8
                  map M
                  key ring "OWN"
                  effective effective
                  priority 1000
                  group action "type"
                  row ^server {
                      effective effective
                      priority 7
                      trace 255
                  }
              }
              application rule C {
                  local all IPv4
                  remote all IPv4
                  traffic ^server -> L
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

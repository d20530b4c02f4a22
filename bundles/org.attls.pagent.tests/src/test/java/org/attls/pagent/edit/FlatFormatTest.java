// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;

/** The layout of flat files, as text before and after. */
class FlatFormatTest {
  private static String assistant(String text) {
    return FlatFormat.format(FlatPolicy.read(text), FlatStyle.ASSISTANT);
  }

  private static String own(String text) {
    FlatPolicy policy = FlatPolicy.read(text);
    return FlatFormat.format(policy, FlatStyle.of(policy));
  }

  @Test
  void theAssistantsLayoutHasValuesInColumn35() {
    assertEquals(
        """
        # banner
        TTLSRule                          A # of all
        {
          # inside
          LocalPortRange                  1 - 5
          TTLSGroupActionRef              G   ignored
        }

        IpAddrGroup                       I
        {
          IpAddr
          {
            Addr                          1.1.1.1
          }
        }
        TTLSGskAdvancedParms              X
        {
          GSK_SESSION_TICKET_SERVER_KEY_REFRESH 300
        }
        """,
        assistant(
            """
            # banner
            TTLSRule A # of all
               {
            \t# inside
            LocalPortRange\t1 - 5   \s
            TTLSGroupActionRef G   ignored
            }
            \t
            IpAddrGroup I {
            IpAddr { Addr 1.1.1.1 } }
            TTLSGskAdvancedParms X
            {
            GSK_SESSION_TICKET_SERVER_KEY_REFRESH     300
            }
            """));
  }

  @Test
  void theFilesOwnLayoutIsThatOfMostLines() {
    assertEquals(
        """
        TTLSGroupAction G
        {
            TTLSEnabled On
            Trace 2
            FIPS140 Off
        }
        """,
        own(
            """
            TTLSGroupAction    G
            {
                TTLSEnabled On
                Trace 2
              FIPS140    Off
            }
            """));
  }

  @Test
  void aColumnOfItsOwnIsKept() {
    String text =
        """
        TTLSGroupAction     G
        {
           TTLSEnabled      On
           Trace            2
           FIPS140          Off
        }
        """;
    assertEquals(text, own(text.replace("   FIPS140          Off", " FIPS140 Off")));
  }

  @Test
  void lineEndsAndAMissingLastOneStay() {
    assertEquals(
        "PortRange                         P\r\n{\r\n  Port                            1\r\n}",
        assistant("PortRange P\r\n{\r\nPort 1\r\n}"));
  }

  @Test
  void sequenceNumbersStayInTheirColumns() {
    String line = "PortRange P" + " ".repeat(61) + "00010000\n";
    String text = line + "{" + " ".repeat(71) + "00020000\n" + "}" + " ".repeat(71) + "00030000\n";
    assertEquals(text, assistant(text));
  }

  @Test
  void aFileWithBrokenBracesStaysAsItIs() {
    assertEquals("TTLSRule A\n {\n Priority 1\n", assistant("TTLSRule A\n {\n Priority 1\n"));
    assertEquals("}\n   x\n", assistant("}\n   x\n"));
  }
}

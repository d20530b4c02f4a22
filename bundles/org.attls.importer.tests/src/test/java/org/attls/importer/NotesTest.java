// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import says beyond the single lines, and what it counts as lost. */
class NotesTest {
  private static final String TWO_RULES =
      """
      TTLSRule %s
      {
        LocalPortRange 1-20
        Jobname FTPD
        Direction Inbound
        Priority 5
        TTLSGroupActionRef G
        TTLSEnvironmentActionRef %s
      }
      TTLSRule %s
      {
        LocalPortRange %s
        Jobname %s
        Direction Inbound
        Priority %s
        TTLSGroupActionRef G
        TTLSEnvironmentActionRef E
      }
      TTLSGroupAction G
      {
        TTLSEnabled On
      }
      TTLSEnvironmentAction E
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring RING
        }
      }
      TTLSEnvironmentAction S
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring RING
        }
        TTLSEnvironmentAdvancedParms
        {
          SecondaryMap On
        }
      }
      """;

  private static LossReport report(String text) {
    return Importer.read(FlatPolicy.read(text), ImportOptions.of("policy")).report();
  }

  private static boolean hasNote(LossReport report, String... words) {
    return report.notes().stream()
        .anyMatch(note -> List.of(words).stream().allMatch(note::contains));
  }

  @ParameterizedTest
  @CsvSource({
    "A, S, B, 20, FTP*, 5, true",
    "A, S, B, 30, FTP*, 5, false",
    "A, E, B, 20, FTP*, 5, false",
    "A, S, B, 20, CICS, 5, false",
    "A, S, B, 20, FTPD, 4, false",
    "B, S, A, 20, FTPD, 5, false"
  })
  void connectionsThatMayBecomeSecondaryAreTold(
      String one, String action, String other, String port, String job, int priority, boolean is) {
    LossReport report = report(TWO_RULES.formatted(one, action, other, port, job, priority));
    assertEquals(is, hasNote(report, "SecondaryMap", one + " and " + other), report::text);
  }

  @ParameterizedTest
  @CsvSource({
    "R1, Ra, 20, 5, true",
    "Rb, RA, 20, 5, true",
    "R1, R2, 20, 5, false",
    "RA, RB, 20, 5, false",
    "R, R1, 20, 5, false",
    "R1, Ra, 30, 5, false",
    "R1, Ra, 20, 6, false"
  })
  void namesThatEbcdicOrdersOtherwiseAreTold(
      String one, String other, String port, int priority, boolean is) {
    LossReport report = report(TWO_RULES.formatted(one, "E", other, port, "FTPD", priority));
    assertEquals(is, hasNote(report, "EBCDIC"), report::text);
  }

  @Test
  void levelsWithoutVersionsAreNamed() {
    LossReport report =
        SingleRule.read("environment", "TTLSEnvironmentAdvancedParms\n{\n  TLSv1.2 On\n}").report();
    assertTrue(hasNote(report, "versions default", "E (not coded: "), report::text);
  }

  @Test
  void theHistoryOfTheHeadIsTold() {
    String head =
        "##\n## AT-TLS Policy Agent Configuration file for:\n##    Image: PROD\n"
            + "## FTP History:\n##\n";
    assertTrue(hasNote(report(head + SingleRule.policy("rule", "")), "history"));
    assertFalse(hasNote(report(SingleRule.policy("rule", "")), "history"));
  }

  @Test
  void whatNoRuleUsesIsNoLoss() {
    LossReport report =
        report(
            SingleRule.policy("rule", "")
                + """
                TTLSCipherParms Unused
                {
                  V3CipherSuites 2F
                }
                LogLevel 31
                TcpImage TCPIP /etc/pagent.conf
                """);
    assertEquals(0, report.summary().lost(), report::text);
    assertEquals(
        4, report.entries().stream().filter(entry -> entry.where().contains("no rule")).count());
    assertEquals(6, report.entries().stream().filter(entry -> entry.fate() == Fate.UNUSED).count());
  }

  @Test
  void anUnknownStatementIsALossButNotItsBraces() {
    LossReport report =
        report(SingleRule.policy("rule", "") + "TTLSRuel X\n{\n  Direction Both\n}\n");
    assertEquals(2, report.summary().lost(), report::text);
  }

  @Test
  void lossesStandAtTheHeadOfTheReport() {
    LossReport report = SingleRule.read("rule", "Weight 5").report();
    assertTrue(report.text().indexOf("Line 7: Weight 5") < report.text().indexOf("1 | TTLSRule"));
    assertTrue(report.markdown().contains("## Not carried\n\n| line |"), report::markdown);
  }

  @Test
  void binaryInputIsAPolicyWithoutRules() {
    StringBuilder junk = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      junk.append((char) (i * 7919 % 256)).append((char) (i * 104729 % 65536));
    }
    assertEquals(0, report(junk.toString()).summary().rules());
    assertEquals(0, report("\0".repeat(100)).summary().rules());
  }
}

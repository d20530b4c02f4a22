// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change does, in words, and how dangerous it is. */
class PolicyDiffTest {
  private static final String FTP = "Direction Inbound;LocalPortRange 4021";

  private static List<String> lines(String old, String now) {
    return ChangeText.lines(PolicyDiff.of(Policies.of(old), Policies.of(now)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On/V12|Off|EXPOSED|TLSv1.2 required -> in the clear",
        "Off|On/V12|SECURED|in the clear -> TLSv1.2 required",
        "On/V12|On/V12/V13|CHANGED|versions TLSv1.2 -> TLSv1.2 or TLSv1.3; cipher suites"
            + " TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, TLS_RSA_WITH_AES_256_GCM_SHA384 ->"
            + " TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, TLS_RSA_WITH_AES_256_GCM_SHA384,"
            + " TLS_AES_128_GCM_SHA256",
        "On/V12|On/Plain|WEAKER|versions TLSv1.2 -> perhaps TLSv1 or perhaps TLSv1.1; cipher suites"
            + " TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, TLS_RSA_WITH_AES_256_GCM_SHA384 -> the"
            + " default list; client authentication none -> Required; Keyring A/RING -> B/RING",
        "On/V12|Map/V12|CHANGED|SecondaryMap the default -> On"
      })
  void inWords(String before, String after, Danger danger, String words) {
    PolicySpace old = Policies.of("R 1 " + before + " " + FTP);
    PolicySpace now = Policies.of("Renamed 7 " + after + " " + FTP);
    List<Change> changes = PolicyDiff.of(old, now);
    assertEquals(List.of("inbound 4021 from anywhere: " + words), ChangeText.lines(changes));
    assertEquals(danger, changes.getFirst().danger());
  }

  @Test
  void nothingChangesForTheSameConnections() {
    PolicySpace old = Policies.of("R 1 On/V12 Direction Both;LocalPortRange 1-10");
    PolicySpace now =
        Policies.of(
            "A 2 On/V12 Direction Inbound;LocalPortRange 1-10",
            "B 2 On/V12 Direction Outbound;LocalPortRange 1-5",
            "C 1 On/V12 Direction Both;LocalPortRange 3-10");
    assertEquals(List.of(), PolicyDiff.of(old, now));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ServerKexECurves 00230024002500210019|",
        "ClientKeyShareGroups 0023|",
        "ServerKexECurves 0023|ServerKexECurves the default -> 0023",
        "ServerKeyShareGroups 0023|ServerKeyShareGroups the default -> 0023"
      })
  void aListThatIsCodedAsItIsByDefaultChangesNothing(String list, String words) {
    assertEquals(
        words == null ? List.of() : List.of("inbound 4021 from anywhere: " + words),
        ChangeText.lines(
            PolicyDiff.of(signing(""), signing("TTLSSignatureParms\n{\n" + list + "\n}"))));
  }

  private static PolicySpace signing(String signatures) {
    String policy =
        """
        TTLSRule R
        {
          Direction Inbound
          LocalPortRange 4021
          TTLSGroupActionRef On
          TTLSEnvironmentActionRef Signing
        }
        TTLSEnvironmentAction Signing
        {
          HandshakeRole Server
          %s
        }
        """;
    return PolicySpace.of(
        FlatPolicy.read(policy.formatted(signatures) + Policies.ACTIONS), Release.of("V2R5"));
  }

  @Test
  void onlyWhatOthersLeaveChanges() {
    String rest = "Rest 1 Off Direction Inbound;LocalPortRange 1-9000";
    PolicySpace old = Policies.of("R 5 On/V12 " + FTP, rest);
    PolicySpace now = Policies.of("R 5 On/V12 " + FTP, rest.replace("Off", "On/V12"));
    assertEquals(
        List.of("inbound 1-4020, 4022-9000 from anywhere: in the clear -> TLSv1.2 required"),
        ChangeText.lines(PolicyDiff.of(old, now)));
  }

  @Test
  void manyAreasAreToldAsOne() {
    String[] old = new String[12];
    for (int i = 0; i < 11; i++) {
      String place =
          "LocalPortRange " + (100 + i) + ";Jobname J" + i + ";RemotePortRange " + (7 + i);
      old[i] = "R" + i + " 9 On/V12 Direction Inbound;" + place;
    }
    old[11] = "Rest 1 Off Direction Inbound;LocalPortRange 1-9000";
    String[] now = old.clone();
    now[11] = old[11].replace("Off", "On/V12");
    List<Change> changes = PolicyDiff.of(Policies.of(old), Policies.of(now));
    assertEquals(
        List.of(
            "inbound 1-9000 from anywhere, but not all of these: in the clear -> TLSv1.2 required"),
        ChangeText.lines(changes));
    for (PolicyRule rule : Policies.of(old).rules()) {
      assertEquals(
          rule.name().equals("Rest"), changes.getFirst().connections().meets(rule.connections()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Direction Outbound;RemoteAddr 10.1.0.0/16;RemotePortRange 443;Jobname A*"
            + "|outbound to 10.1.0.0/16 port 443, job A*",
        "Direction Inbound;LocalAddr 10.1.1.1;Userid FTP"
            + "|inbound to any port, local address 10.1.1.1, from any IPv4 address, user FTP",
        "Direction Both;RemotePortRange 23|inbound and outbound, local port any, remote anywhere"
            + " port 23"
      })
  void connections(String conditions, String words) {
    assertEquals(
        List.of(words + ": TLSv1.2 required -> in the clear"),
        lines("R 1 On/V12 " + conditions, "R 1 Off " + conditions));
  }

  @Test
  void theMostDangerousComesFirst() {
    PolicySpace old =
        Policies.of("A 1 Off Direction Inbound;LocalPortRange 21", "B 1 On/V12 " + FTP);
    PolicySpace now = Policies.of("A 1 On/V12 Direction Inbound;LocalPortRange 21");
    assertEquals(
        List.of(Danger.EXPOSED, Danger.SECURED),
        PolicyDiff.of(old, now).stream().map(Change::danger).toList());
  }

  @Test
  void aTimeConditionExposes() {
    String times = ";IpTimeCondition;{;DayOfWeekMask 0111110;}";
    List<Change> changes =
        PolicyDiff.of(Policies.of("R 1 On/V12 " + FTP), Policies.of("R 1 On/V12 " + FTP + times));
    assertEquals(Danger.EXPOSED, changes.getFirst().danger());
    assertEquals(
        List.of(
            "inbound 4021 from anywhere: TLSv1.2 required -> in the clear, as no rule matches;"
                + " at times: as always -> TLSv1.2 required"),
        ChangeText.lines(changes));
  }
}

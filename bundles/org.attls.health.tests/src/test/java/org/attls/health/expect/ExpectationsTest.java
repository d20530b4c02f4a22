// SPDX-License-Identifier: EPL-2.0

package org.attls.health.expect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.net.InetAddresses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.answers.PolicySpace;
import org.attls.analysis.space.AddressOrder;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.ConnectionSet;
import org.attls.analysis.space.Interval;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.health.FlatSources;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;

class ExpectationsTest {
  private static final Demand PROTECTED = new Demand.Protected(Optional.empty());
  private static final Demand AT_LEAST_12 = new Demand.Protected(ProtocolVersion.find("TLSv1.2"));
  private static final Demand CLEAR = new Demand.Clear();

  /** Inbound connections of IPv4 to a port. */
  private static final ConnectionSet PORT_2025 = port(2025);

  private static final String ACTIONS =
      """
      TTLSGroupAction on
      {
        TTLSEnabled On
      }
      TTLSGroupAction off
      {
        TTLSEnabled Off
      }
      TTLSGroupAction unsaid
      {
      }
      TTLSEnvironmentAction new
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring RING
        }
        TTLSEnvironmentAdvancedParms
        {
          SSLv3 Off
          TLSv1 Off
          TLSv1.1 Off
          TLSv1.2 On
        }
      }
      TTLSEnvironmentAction old
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring RING
        }
        TTLSEnvironmentAdvancedParms
        {
          SSLv3 Off
          TLSv1 Off
          TLSv1.1 On
          TLSv1.2 On
        }
      }
      IpTimeCondition office
      {
        TimeOfDayRange 08:00-17:00
      }
      """;

  private static ConnectionSet port(int port) {
    return ConnectionSet.of(
        List.of(
            Box.of(
                Map.of(
                    Axis.DIRECTION,
                    Interval.of(0, 0),
                    Axis.LOCAL_PORT,
                    Interval.of(port, port),
                    Axis.LOCAL_ADDRESS,
                    AddressOrder.ALL_IPV4,
                    Axis.REMOTE_ADDRESS,
                    AddressOrder.ALL_IPV4))));
  }

  private static String rule(String name, int priority, String rest) {
    return "TTLSRule "
        + name
        + "\n{\n  Direction Inbound\n  LocalPortRange 2025\n  Priority "
        + priority
        + "\n  "
        + rest.replace("; ", "\n  ")
        + "\n}\n";
  }

  private static String on(String remote, String environment) {
    return "RemoteAddr "
        + remote
        + "; TTLSGroupActionRef on; TTLSEnvironmentActionRef "
        + environment;
  }

  private static List<Finding> broken(String rules, ConnectionSet connections, Demand demand) {
    String text = ACTIONS + rules;
    return Expectations.broken(
        PolicySpace.of(FlatPolicy.read(text), Release.of("V2R5")),
        new FlatSources("ttls.policy", Lines.of(text)),
        "ttls.policy",
        List.of(new Expectation("X", connections, demand, Place.start("a.attls"))));
  }

  private static String only(FindingCode code, List<Finding> findings) {
    assertEquals(List.of(code), findings.stream().map(Finding::code).toList(), findings::toString);
    return findings.getFirst().message();
  }

  private static void assertHas(String part, String message) {
    assertTrue(message.contains(part), message);
  }

  @Test
  void isKeptWhereEveryConnectionIsProtected() {
    String rules = rule("a", 20, on("0.0.0.0/1", "new")) + rule("b", 10, on("128.0.0.0/1", "new"));
    assertEquals(List.of(), broken(rules, PORT_2025, AT_LEAST_12));
  }

  @Test
  void aSmallPartThatIsMissedIsFound() {
    String rules =
        rule("a", 30, on("0.0.0.0/1", "new"))
            + rule("b", 20, on("192.0.0.0/2", "new"))
            + rule("c", 10, on("128.0.0.0-191.255.255.254", "new"));
    String message = only(FindingCode.EXPECTATION_BROKEN, broken(rules, PORT_2025, PROTECTED));
    assertHas("inbound 2025 from 191.255.255.255 is taken by no rule", message);
    assertHas("remote 191.255.255.255 port 50000", message);
  }

  @Test
  void aRuleThatLeavesThemInTheClearIsNamed() {
    String rules =
        rule("hole", 20, "RemoteAddr 10.1.2.0/24; TTLSGroupActionRef off")
            + rule("all", 10, on("0.0.0.0/0", "new"));
    String message = only(FindingCode.EXPECTATION_BROKEN, broken(rules, PORT_2025, PROTECTED));
    assertHas("from 10.1.2.0/24 is left in the clear by rule hole (ttls.policy:", message);
    assertHas("remote 10.1.2.1 ", message);
  }

  @Test
  void anOlderVersionBreaksIt() {
    String rules = rule("all", 10, on("0.0.0.0/0", "old"));
    assertEquals(List.of(), broken(rules, PORT_2025, PROTECTED));
    String message = only(FindingCode.EXPECTATION_BROKEN, broken(rules, PORT_2025, AT_LEAST_12));
    assertHas("can negotiate TLSv1.1 under rule all", message);
  }

  @Test
  void whatIsNotSaidIsNotCertain() {
    String rules = rule("all", 10, "TTLSGroupActionRef unsaid");
    only(FindingCode.EXPECTATION_UNCERTAIN, broken(rules, PORT_2025, PROTECTED));
    only(FindingCode.EXPECTATION_UNCERTAIN, broken(rules, PORT_2025, CLEAR));
  }

  @Test
  void aRuleThatHoldsAtTimesIsNotCertain() {
    String timed = rule("day", 20, on("0.0.0.0/0", "new") + "; IpTimeConditionRef office");
    String message = only(FindingCode.EXPECTATION_UNCERTAIN, broken(timed, PORT_2025, PROTECTED));
    assertHas("Rule day", message);
    assertHas("IpTimeCondition", message);
    only(FindingCode.EXPECTATION_UNCERTAIN, broken(timed, PORT_2025, CLEAR));
    String always = timed + rule("night", 10, on("0.0.0.0/0", "new"));
    assertEquals(List.of(), broken(always, PORT_2025, PROTECTED));
  }

  @Test
  void whatMustStayClearMayBeTakenByNoRule() {
    String rules =
        rule("off", 20, "RemoteAddr 10.0.0.0/8; TTLSGroupActionRef off")
            + rule("on", 10, on("10.1.1.1", "new"));
    assertEquals(List.of(), broken(rules, PORT_2025, CLEAR));
    String message =
        only(
            FindingCode.EXPECTATION_BROKEN,
            broken(rule("on", 10, on("10.1.1.1", "new")), PORT_2025, CLEAR));
    assertHas("from 10.1.1.1 gets TLS by rule on", message);
  }

  @Test
  void aLevelIsThatOfTheRule() {
    String rules = rule("all", 10, on("0.0.0.0/0", "new"));
    String message =
        only(FindingCode.EXPECTATION_BROKEN, broken(rules, PORT_2025, new Demand.Level("GOLD")));
    assertHas("must use GOLD", message);
  }

  @Test
  void nothingIsSaidToNothing() {
    ConnectionSet mixed =
        ConnectionSet.of(
            List.of(
                Box.of(
                    Map.of(
                        Axis.LOCAL_ADDRESS, AddressOrder.ALL_IPV4,
                        Axis.REMOTE_ADDRESS, AddressOrder.ALL_IPV6))));
    only(FindingCode.EXPECTATION_IS_EMPTY, broken("", mixed, PROTECTED));
  }

  @Test
  void aSecondaryConnectionMayGetAnotherPolicy() {
    String primary =
        rule("ftp", 20, on("0.0.0.0/0", "new") + "; TTLSConnectionActionRef secondary")
            .replace("2025", "21");
    String action =
        """
        TTLSConnectionAction secondary
        {
          HandshakeRole Server
          TTLSConnectionAdvancedParms
          {
            SecondaryMap On
          }
        }
        """;
    String message =
        only(FindingCode.EXPECTATION_SECONDARY, broken(action + primary, PORT_2025, CLEAR));
    assertHas("rule ftp", message);
    assertEquals(
        Optional.of("198.51.100.7"),
        PORT_2025.witness().map(each -> InetAddresses.toAddrString(each.remote())));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.attls.generator.history.History;
import org.junit.jupiter.api.Test;

/** The scenario's policies as whole files. */
class RaleighTest {

  private static GeneratedPolicy generate(NamingMode mode) {
    return PolicyGenerator.generate(Raleigh.stackTcpcs(), mode, Raleigh.history());
  }

  @Test
  void compatible() throws IOException {
    GeneratedPolicy policy = generate(NamingMode.COMPATIBLE);
    assertEquals("MVS098", policy.image());
    assertEquals("TCPCS", policy.stack());
    assertEquals(List.of(), policy.problems());
    Golden.check("raleigh-compatible.policy", policy.text());
  }

  @Test
  void stable() throws IOException {
    GeneratedPolicy policy = generate(NamingMode.STABLE);
    assertEquals(List.of(), policy.problems());
    Golden.check("raleigh-stable.policy", policy.text());
  }

  @Test
  void firstRuleIsTheAssistants() {
    String expected =
        """
        TTLSRule                          ABC-all-IPv4~1
        {
          LocalAddrSetRef                 addr1
          RemoteAddrSetRef                addr1
          LocalPortRangeRef               portR1
          RemotePortRangeRef              portR2
          Direction                       Inbound
          Priority                        255
          TTLSGroupActionRef              gAct1
          TTLSEnvironmentActionRef        eAct1~ABC_FTP_4021
          TTLSConnectionActionRef         cAct1~ABC_FTP_4021
        }
        """;
    PolicyText text = PolicyText.read(generate(NamingMode.COMPATIBLE).text());
    assertEquals(expected, text.blocks().getFirst().text());
    assertEquals(List.of("0.0.0.0/0"), text.get("IpAddrSet", "addr1").all("Prefix"));
  }

  @Test
  void equalActionsOfDescriptorAreShared() {
    PolicyText text = PolicyText.read(generate(NamingMode.COMPATIBLE).text());
    assertEquals(
        List.of(
            "cAct1~ABC_FTP_4021",
            "cAct2~ABC_FTP_4021",
            "cAct2~ABC_FTP_4021",
            "cAct3~ABC_TN3270_2025"),
        text.rules().stream()
            .map(rule -> rule.value("TTLSConnectionActionRef").orElseThrow())
            .toList());
    assertEquals(
        List.of("eAct1~ABC_FTP_4021", "eAct2~ABC_TN3270_2025"),
        text.all("TTLSEnvironmentAction").stream().map(PolicyText.Statement::name).toList());
    assertEquals(List.of(255, 254, 253, 252), priorities(text));
  }

  @Test
  void whatFollowsSecondaryMapRanksLower() {
    assertEquals(
        List.of(1_000_000, 999_900, 999_900, 999_900),
        priorities(PolicyText.read(generate(NamingMode.STABLE).text())));
  }

  private static List<Integer> priorities(PolicyText text) {
    return text.rules().stream().map(PolicyText.Statement::priority).toList();
  }

  @Test
  void headerWithoutHistory() {
    String text =
        PolicyGenerator.generate(Raleigh.stackTcpcs(), NamingMode.STABLE, History.none()).text();
    String expected =
        """
        ##
        ## AT-TLS Policy Agent Configuration file for:
        ##    Image: MVS098
        ##    Stack: TCPCS
        ##
        ## Created by AT-TLS Workbench for z/OS Communications Server
        ## Version 1 Release 9
        ##
        TTLSRule\
        """;
    assertTrue(text.startsWith(expected), text);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.attls.generator.history.History;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How addresses, ports, jobs and users become conditions of a rule. */
class ConditionsTest {

  private static PolicyText generate(NamingMode mode, Stack stack) {
    return PolicyText.read(PolicyGenerator.generate(stack, mode, History.none()).text());
  }

  private static PolicyText generate(NamingMode mode, Endpoint local, Lines... lines) {
    return generate(
        mode, Models.small("3.1", List.of("TLSv1.2"), local, Models.at("all IPv4"), lines));
  }

  /** The conditions of the first rule and the blocks that they lead to. */
  private static String show(PolicyText.Setting setting) {
    String line = setting.keyword() + " " + setting.value();
    return setting.block().isEmpty() ? line : setting.block() + "{" + line + "}";
  }

  private static String conditions(PolicyText policy) {
    String rule =
        policy.rules().getFirst().settings().stream()
            .takeWhile(setting -> !setting.keyword().equals("Priority"))
            .map(setting -> setting.keyword() + " " + setting.value() + "\n")
            .collect(Collectors.joining());
    String blocks =
        policy.blocks().stream()
            .filter(block -> !block.keyword().startsWith("TTLS"))
            .map(
                block ->
                    block.keyword()
                        + " "
                        + block.name()
                        + " "
                        + block.settings().stream().map(ConditionsTest::show).toList()
                        + "\n")
            .collect(Collectors.joining());
    return rule + blocks;
  }

  @ParameterizedTest
  @CsvSource({
    "all IPv4, LocalAddrSetRef, addr~0.0.0.0-0, Prefix, 0.0.0.0/0",
    "all IPv6, LocalAddrSetRef, addr~__-0, Prefix, ::/0",
    "9.42.105.45, LocalAddrRef, addr~9.42.105.45, Addr, 9.42.105.45",
    "10.1.2.3/16, LocalAddrSetRef, addr~10.1.0.0-16, Prefix, 10.1.0.0/16",
    "10.1.2.3-10.1.2.9, LocalAddrSetRef, addr~10.1.2.3-10.1.2.9, Range, 10.1.2.3-10.1.2.9",
    "2001:DB8::5, LocalAddrRef, addr~2001_db8__5, Addr, 2001:db8::5",
    "2001:db8::/32, LocalAddrSetRef, addr~2001_db8__-32, Prefix, 2001:db8::/32",
  })
  void address(String written, String keyword, String name, String kind, String value) {
    PolicyText policy =
        generate(NamingMode.STABLE, Models.at(written), Lines.inbound().local("443"));
    assertEquals(name, policy.rules().getFirst().value(keyword).orElseThrow());
    String statement = kind.equals("Addr") ? "IpAddr" : "IpAddrSet";
    assertEquals(List.of(value), policy.get(statement, name).all(kind));
  }

  @Test
  void addressGroup() {
    Endpoint lan = Models.at(Models.group("ABC_TCPCS_LAN", "9.42.103.11", "9.42.105.45"));
    Stack stack =
        Models.stack(
            Models.image("MVS098", "V1R9", "TLSRING"),
            "TCPCS",
            Models.rule("Conn_to_QDIO4", lan, Models.at("all"), Raleigh.attls()));
    assertEquals(
        """
        LocalAddrGroupRef ABC_TCPCS_LAN
        RemoteAddr All
        LocalPortRangeRef portR1
        RemotePortRangeRef portR2
        Direction Inbound
        IpAddrGroup ABC_TCPCS_LAN [IpAddr{Addr 9.42.103.11}, IpAddr{Addr 9.42.105.45}]
        PortRange portR1 [Port 4021]
        PortRange portR2 [Port 1024-65535]
        PortRange portR3 [Port 4020]
        PortRange portR4 [Port 50000-50200]
        PortRange portR5 [Port 2025]
        """,
        conditions(generate(NamingMode.COMPATIBLE, stack)));
  }

  @Test
  void groupOfEverything() {
    Endpoint mixed =
        Models.at(
            Models.group(
                "Mixed", "10.0.0.0/8", "2001:db8::1-2001:db8::ff", "10.0.0.0/8", "192.0.2.1"));
    assertEquals(
        """
        LocalAddrGroupRef Mixed
        RemoteAddrSetRef addr~0.0.0.0-0
        Direction Outbound
        IpAddrSet addr~0.0.0.0-0 [Prefix 0.0.0.0/0]
        IpAddrGroup Mixed [IpAddr{Addr 192.0.2.1}, IpAddrSet{Prefix 10.0.0.0/8},\
         IpAddrSet{Range 2001:db8::1-2001:db8::ff}]
        """,
        conditions(generate(NamingMode.STABLE, mixed, Lines.outbound())));
  }

  @Test
  void severalPortRanges() {
    Lines line = Lines.either("client").local("all").remote("443, 8000-8010, 443");
    assertEquals(
        """
        LocalAddr All
        RemoteAddrSetRef addr~0.0.0.0-0
        RemotePortGroupRef ports~443_8000-8010
        Direction Both
        IpAddrSet addr~0.0.0.0-0 [Prefix 0.0.0.0/0]
        PortGroup ports~443_8000-8010 [PortRange{Port 443}, PortRange{Port 8000-8010}]
        """,
        conditions(generate(NamingMode.STABLE, Models.at("all"), line)));
    assertEquals(
        List.of("portG1"),
        generate(NamingMode.COMPATIBLE, Models.at("all"), Lines.inbound().local("1,2"))
            .rules()
            .getFirst()
            .all("LocalPortGroupRef"));
  }

  @Test
  void jobAndUser() {
    Lines line = Lines.inbound().local("23").job("TN3270*").user("TCPIP");
    assertEquals(
        """
        LocalAddr All
        RemoteAddrSetRef addr~0.0.0.0-0
        LocalPortRangeRef port~23
        Jobname TN3270*
        Userid TCPIP
        Direction Inbound
        IpAddrSet addr~0.0.0.0-0 [Prefix 0.0.0.0/0]
        PortRange port~23 [Port 23]
        """,
        conditions(generate(NamingMode.STABLE, Models.at("all"), line)));
  }

  /** A rule needs a condition besides Direction. */
  @Test
  void ruleForEverythingStillHasCondition() {
    PolicyText policy = generate(NamingMode.STABLE, Models.small(Lines.inbound().job("*")));
    assertEquals("LocalAddr All\nRemoteAddr All\nDirection Inbound\n", conditions(policy));
  }
}

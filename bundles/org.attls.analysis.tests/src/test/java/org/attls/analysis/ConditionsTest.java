// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions are equal if they are for the same connections. */
class ConditionsTest {
  private static final String STATEMENTS =
      """
      IpAddr A
      {
        Addr 10.1.1.1
      }
      IpAddrSet S
      {
        Prefix 10.1.1.0/30
      }
      IpAddrGroup G
      {
        IpAddrSetRef S
        IpAddr
        {
          Addr 10.1.1.4
        }
        IpAddrRef A
      }
      PortRange P
      {
        Port 5-9
      }
      PortGroup Q
      {
        PortRangeRef P
        PortRange
        {
          Port 10 12
        }
      }
      IpAddrGroup Empty
      {
      }
      PortRange Faulty
      {
        Port 5-x
      }
      """;

  private static Conditions conditions(String line) {
    return Rules.rule(line, STATEMENTS).conditions();
  }

  @ParameterizedTest
  @CsvSource({
    "LocalAddr 10.1.1.1, LocalAddrRef A",
    "LocalAddr 10.1.1.1, LocalAddr 10.1.1.1-10.1.1.1",
    "LocalAddr 10.1.1.0/30, LocalAddrSetRef S",
    "LocalAddr 10.1.1.0-10.1.1.4, LocalAddrGroupRef G",
    "RemoteAddr ALL, Direction ' '",
    "LocalPortRange 5-9, LocalPortRangeRef P",
    "LocalPortRange 5:12, LocalPortGroupRef Q",
    "LocalPortRange 1-65535, Direction ' '",
    "Jobname *, Direction ' '",
    "Direction INBOUND, direction Inbound"
  })
  void areTheSame(String one, String other) {
    assertEquals(conditions(one), conditions(other));
  }

  @ParameterizedTest
  @CsvSource({
    "LocalAddrGroupRef Empty",
    "LocalAddrGroupRef nowhere",
    "LocalAddr 1.2.3",
    "LocalAddr 6793"
  })
  void whatCannotBeReadIsNotEverything(String line) {
    assertTrue(conditions(line).local().ipv4().isEmpty());
    assertTrue(conditions(line).local().ipv6().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"LocalPortRangeRef Faulty", "LocalPortRange All", "LocalPortRange {{port}}"})
  void portsThatCannotBeReadAreNotAll(String line) {
    assertTrue(conditions(line).localPorts().isEmpty());
  }

  @Test
  void ofTwoLinesTheLastCounts() {
    assertEquals(
        conditions("LocalAddr 10.9.9.9"), conditions("LocalAddrGroupRef G\nLocalAddr 10.9.9.9"));
  }
}

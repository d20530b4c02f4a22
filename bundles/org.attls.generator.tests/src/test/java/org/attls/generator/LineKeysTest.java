// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.junit.jupiter.api.Test;

/** The short names of traffic types. */
class LineKeysTest {

  private static List<String> keys(Lines... lines) {
    TrafficDescriptor descriptor = Models.descriptor("TD", lines);
    Map<TrafficType, String> keys = LineKeys.of(descriptor);
    return descriptor.getTrafficTypes().stream().map(keys::get).toList();
  }

  @Test
  void portsDirectionJobAndUserShow() {
    assertEquals(
        List.of(
            "in4021",
            "out50000-50200",
            "inAll",
            "inEph",
            "outTo443",
            "both1_2To3",
            "in2025.TN3270A",
            "in2025.uADMIN",
            "in2025.TN3270A.uADMIN"),
        keys(
            Lines.inbound().local("4021").remote("ephemeral"),
            Lines.outbound().local("50000-50200"),
            Lines.inbound(),
            Lines.inbound().local("ephemeral"),
            Lines.outbound().local("ephemeral").remote("443"),
            Lines.either("client").local("1,2").remote("3"),
            Lines.inbound().local("2025").job("TN3270A"),
            Lines.inbound().local("2025").user("ADMIN"),
            Lines.inbound().local("2025").job("TN3270A").user("ADMIN")));
  }

  @Test
  void linesThatDifferInOmittedPortsAreSpelledOut() {
    assertEquals(
        List.of("in21.-all", "in21.-eph", "in21.-all.2", "in22"),
        keys(
            Lines.inbound().local("21"),
            Lines.inbound().local("21").remote("ephemeral"),
            Lines.inbound().local("21").remote("all"),
            Lines.inbound().local("22")));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.attls.pagent.source.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the findings of the annotated policies say. */
class MessagesTest {
  private static final List<String> MESSAGES =
      AnnotatedPolicy.all().stream()
          .flatMap(MessagesTest::faults)
          .map(fault -> fault.message() + ' ' + fault.data())
          .toList();

  private static Stream<Fault> faults(AnnotatedPolicy policy) {
    return policy.faults().stream();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "several is an IpAddrGroup, not an IpAddr. Write LocalAddrGroupRef instead of LocalAddrRef."
            + " []",
        "off is a TTLSGroupAction, not an IpAddrGroup. []",
        "z/OS V2R1 does not know FIPS140 Level2; it is known from z/OS 3.1 on. Remove it for this"
            + " release. []",
        "z/OS V2R1 does not know TLSv1.3; it came with z/OS V2R4. Remove it for this release. []",
        "TLS 1.3 is on, but the cipher list has none of the suites 1301, 1302 and 1303; System SSL"
            + " will not negotiate it for TTLSRule without-suite. []",
        "10.1.1.1, is not an IP address; LocalAddr takes an address, address/prefixLength,"
            + " address-address or All. For several addresses, name an IpAddrGroup. []",
        "TTLSRule has no parameter *. Comments begin with #. []",
        "; stands outside of every statement. Comments begin with #. []",
        "IpAddrSet has no parameter Mask. Correct the keyword, or remove the line. []",
        "TTLSRule has no parameter Direction\u00a0Inbound. It has the character U+00A0, which only"
            + " looks like a blank; write a blank. [Direction Inbound]",
        "TTLSConfig stands again at line 20, and only the last one counts; remove this one. []",
        "C02F is a code of four characters, and V3CipherSuites takes only those of two; write"
            + " C02FCCA8 in V3CipherSuites4Char, or each constant on a line of its own. []",
      })
  void someFindingSays(String message) {
    assertTrue(MESSAGES.contains(message), () -> String.join("\n", MESSAGES));
  }
}

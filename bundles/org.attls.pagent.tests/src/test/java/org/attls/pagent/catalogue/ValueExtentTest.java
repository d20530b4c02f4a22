// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where values end on their lines. */
class ValueExtentTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "FIRST_WORD, Both ways, Both",
        "FIRST_WORD, On, On",
        "PORTS, 80, 80",
        "PORTS, 80-90 web, 80-90",
        "PORTS, 80 90, 80 90",
        "PORTS, 80   90 web, 80   90",
        "PORTS, 80 - 90 web, 80 - 90",
        "PORTS, 443 - https port, 443",
        "PORTS, 80- 90, 80- 90",
        "PORTS, 80 -90, 80 -90",
        "PORTS, 80 -90 web, 80 -90",
        "PORTS, 80- 90 web, 80- 90",
        "PORTS, 80 : 90, 80 : 90",
        "PORTS, 6777 a, 6777",
        "PORTS, 80 -, 80 -",
        "PORTS, All ports, All",
        "ADDRESSES, 10.1.1.1 10.1.1.9, 10.1.1.1 10.1.1.9",
        "ADDRESSES, 10.1.1.1 - 10.1.1.9 lan, 10.1.1.1 - 10.1.1.9",
        "ADDRESSES, 10.1.1.1 - DNS server, 10.1.1.1",
        "ADDRESSES, 10.1.1.1 2, 10.1.1.1",
        "ADDRESSES, 10.1.1.1 a, 10.1.1.1",
        "ADDRESSES, ::1 ::2 x, ::1 ::2",
        "ADDRESSES, All 10.1.1.1, All",
        "REST_OF_LINE, Zowe Server, Zowe Server",
      })
  void end(ValueExtent extent, String line, String value) {
    String padded = "  " + line + "  ";
    assertEquals(value, padded.substring(2, extent.end(padded, 2, padded.length())));
    assertEquals(value, padded.substring(2, extent.end(padded + "# remark", 2, padded.length())));
  }

  @Test
  void labelsAndPasswordsReachToTheEnd() {
    Catalogue catalogue = Catalogue.get();
    assertEquals(
        ValueExtent.REST_OF_LINE,
        catalogue
            .parameter("TTLSEnvironmentAdvancedParms", "CertificateLabel")
            .orElseThrow()
            .extent());
    assertEquals(
        ValueExtent.REST_OF_LINE,
        catalogue.parameter("TTLSKeyringParms", "KeyringPw").orElseThrow().extent());
    assertEquals(
        ValueExtent.FIRST_WORD,
        catalogue.parameter("TTLSKeyringParms", "Keyring").orElseThrow().extent());
    assertEquals(
        ValueExtent.PORTS, catalogue.parameter("PortRange", "Port").orElseThrow().extent());
    assertEquals(
        ValueExtent.ADDRESSES, catalogue.parameter("IpAddr", "Addr").orElseThrow().extent());
  }
}

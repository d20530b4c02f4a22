// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What texts mean and what is wrong with them, as a table. */
class ValueReaderTest {

  /** Statement, parameter, text, value as text, faults as severity, code, place and data. */
  @ParameterizedTest(name = "{1} {2}")
  @CsvFileSource(resources = "/org/attls/pagent/value/values.csv", numLinesToSkip = 1)
  void valueAndFaults(
      String statement, String keyword, String text, String value, String expected) {
    Parameter parameter = Catalogue.get().parameter(statement, keyword).orElseThrow();
    ValueReading reading = ValueReader.read(parameter, text == null ? "" : text);
    assertEquals(
        expected == null ? "" : expected,
        reading.faults().stream().map(ValueReaderTest::shown).collect(Collectors.joining("; ")));
    assertEquals(
        value == null ? "" : value, reading.value().map(ValueReaderTest::shown).orElse(""));
    for (ValueFault fault : reading.faults()) {
      assertTrue(fault.message().endsWith(".") || fault.message().endsWith("?"), fault::message);
    }
  }

  private static String shown(ValueFault fault) {
    String data = fault.data().isEmpty() ? "" : " " + fault.data();
    return fault.severity().word()
        + " "
        + fault.code().shortName()
        + " "
        + fault.start()
        + "-"
        + fault.end()
        + data;
  }

  private static String shown(Value value) {
    return switch (value) {
      case Value.Word word -> word.option().word();
      case Value.Whole whole -> "" + whole.number();
      case Value.Name name -> name.name();
      case Value.AllAddresses all -> "all";
      case Value.Addresses addresses -> addresses.range().text();
      case Value.Ports ports -> ports.range().text();
      case Value.Ciphers ciphers -> String.join(" ", ciphers.codes());
      case Value.CiphersV2 ciphers -> "V2 " + String.join(" ", ciphers.codes());
      case Value.Signatures signatures -> String.join(" ", signatures.codes());
      case Value.Groups groups -> String.join(" ", groups.codes());
      case Value.AnyGroup any -> "any";
      case Value.TimeRange range -> range.first() + " " + range.last();
      case Value.TimeOfDay time -> time.fromMinute() + " " + time.toMinute();
      case Value.Mask mask -> mask.digits();
      case Value.Text text -> text.text();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TTLSRule | RemoteAddr | 6793 | 6793 is a number, and PAGENT takes it for the address \
          0.0.26.137; write the address that RemoteAddr should have.
          TTLSRule | Direction | Inbund | Inbund is not a value of Direction; write Inbound, \
          Outbound or Both. Did you mean Inbound?
          TTLSRule | RemotePortRange | All | All is not a port; leave RemotePortRange out to match \
          all ports, or write 1-65535.
          TTLSEnvironmentAdvancedParms | HandshakeTimeout | 601 | 601 is out of range; \
          HandshakeTimeout takes a number from 0 to 600 (seconds).
          TTLSRule | RemoteAddr | 9.1.2.0/255.255.240.0 | 9.1.2.0/255.255.240.0 is not an IP \
          address; RemoteAddr takes an address, address/prefixLength, address-address or All. \
          Write 9.1.2.0/20.
          IpAddrSet | Prefix | fe80::/129 | fe80::/129 is not an IP address; Prefix takes \
          address/prefixLength. The prefix of an IPv6 address has at most 128 bits.
          TTLSSignatureParms | ServerKexECurves | X448 | X448 is not a code; ServerKexECurves \
          takes codes of 4 decimal digits.
          IpAddrSet | Prefix | 9.1.2.3 | 9.1.2.3 is in the form an address; Prefix takes \
          address/prefixLength.
          """)
  void messagesSayWhatToDo(String statement, String keyword, String text, String message) {
    Parameter parameter = Catalogue.get().parameter(statement, keyword).orElseThrow();
    assertEquals(message, ValueReader.read(parameter, text).faults().getFirst().message());
  }

  @Test
  void passwordsAreNotShown() {
    Parameter parameter = Catalogue.get().parameter("TTLSKeyringParms", "KeyringPw").orElseThrow();
    ValueReading reading = ValueReader.read(parameter, "s3cret");
    assertFalse(reading.toString().contains("s3cret"));
    assertFalse(
        ValueReader.read(parameter, "x".repeat(129)).faults().getFirst().message().contains("xx"));
  }
}

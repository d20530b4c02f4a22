// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of cipher suites: complete, unique, consistent, and found by any form of the code. */
class CipherSuiteTest {
  @Test
  void thereAreAsManyAsSystemSslHas() {
    assertEquals(87, CipherSuite.all().size());
  }

  @Test
  void codesAndNamesAreUnique() {
    Set<String> seen = new HashSet<>();
    for (CipherSuite suite : CipherSuite.all()) {
      assertTrue(suite.code().matches("[0-9A-F]{4}"), suite::code);
      assertTrue(seen.add(suite.code()), suite::code);
      assertTrue(suite.name().matches("TLS(_[A-Z0-9]+)+"), suite::name);
      assertTrue(seen.add(suite.name()), suite::name);
    }
  }

  @Test
  void shortCodesAreThoseWithoutTheZeros() {
    for (CipherSuite suite : CipherSuite.all()) {
      boolean isShort = suite.code().startsWith("00");
      assertEquals(isShort ? suite.code().substring(2) : "", suite.code2(), suite::name);
      assertEquals(isShort ? suite.code2() : suite.code(), suite.shortCode());
    }
  }

  @Test
  void theyAreInTheOrderOfTheirCodes() {
    List<String> codes = CipherSuite.all().stream().map(CipherSuite::code).toList();
    assertEquals(codes.stream().sorted().toList(), codes);
  }

  @Test
  void everyColumnHasAValue() {
    for (CipherSuite suite : CipherSuite.all()) {
      assertFalse(suite.keyExchange().isBlank(), suite::name);
      assertFalse(suite.encryption().isBlank(), suite::name);
      assertFalse(suite.ratingReason().isBlank(), suite::name);
      assertNotNull(suite.since(), suite::name);
      assertNotNull(suite.evidence(), suite::name);
      assertTrue(Set.of(0, 40, 56, 112, 128, 256).contains(suite.strengthBits()), suite::toString);
      assertTrue(
          Set.of("SSLv3", "TLSv1.0", "TLSv1.2", "TLSv1.3").contains(suite.protocolMin()),
          suite::toString);
      assertTrue(suite.summary().startsWith(suite.shortCode() + ", "), suite::summary);
    }
  }

  @Test
  void ratingsFollowFromTheNames() {
    for (CipherSuite suite : CipherSuite.all()) {
      String name = suite.name();
      boolean broken = name.matches(".*(NULL|EXPORT|RC4|RC2|_DES_|MD5).*");
      assertEquals(broken, suite.rating() == Strength.BROKEN, suite::toString);
      assertEquals(name.contains("_NULL"), suite.strengthBits() == 0, suite::toString);
      if (suite.rating() == Strength.STRONG) {
        assertTrue(name.matches(".*(GCM|POLY1305).*"), suite::toString);
      }
    }
  }

  @Test
  void tls13CameWithTls13() {
    Release since = ProtocolVersion.find("TLSv1.3").orElseThrow().since();
    for (CipherSuite suite : CipherSuite.all()) {
      assertEquals(
          suite.code().startsWith("13"), suite.protocolMin().equals("TLSv1.3"), suite::name);
      assertEquals(suite.code().startsWith("13"), suite.since().equals(since), suite::name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2F, TLS_RSA_WITH_AES_128_CBC_SHA",
    "2f, TLS_RSA_WITH_AES_128_CBC_SHA",
    "002F, TLS_RSA_WITH_AES_128_CBC_SHA",
    "0x2f, TLS_RSA_WITH_AES_128_CBC_SHA",
    "0X002F, TLS_RSA_WITH_AES_128_CBC_SHA",
    "C02F, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
    "c02f, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
    "0xC02F, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
    "1301, TLS_AES_128_GCM_SHA256",
    "00, TLS_NULL_WITH_NULL_NULL"
  })
  void anyFormOfTheCodeWillDo(String code, String name) {
    assertEquals(Optional.of(name), CipherSuite.findByCode(code).map(CipherSuite::name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0x", "0X", "F", "02F", "FFFF", "2FC02F", "TLS", " 2F", "x2F", "0x0x2F"})
  void otherTextIsNoCode(String text) {
    assertEquals(Optional.empty(), CipherSuite.findByCode(text));
  }

  @Test
  void namesAreFoundExactly() {
    for (CipherSuite suite : CipherSuite.all()) {
      assertSame(suite, CipherSuite.find(suite.name()).orElseThrow());
      assertSame(suite, CipherSuite.findByCode(suite.shortCode()).orElseThrow());
    }
    assertEquals(Optional.empty(), CipherSuite.find("tls_rsa_with_aes_128_cbc_sha"));
  }

  @Test
  void theTableIsThatOfTheReference() throws IOException {
    Path reference =
        Path.of(System.getProperty("attls.root"), "../shared/reference/cipher-suites.csv");
    assumeTrue(Files.exists(reference), "the reference table does not lie beside the project");
    List<NamedCsvRecord> rows;
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(reference)) {
      rows = reader.stream().toList();
    }
    assertEquals(
        rows.stream().map(CipherSuiteTest::line).toList(),
        CipherSuite.all().stream().map(CipherSuiteTest::line).toList());
  }

  private static String line(NamedCsvRecord row) {
    return String.join(
        ",",
        row.getField("code"),
        row.getField("code2"),
        row.getField("name"),
        row.getField("protocol_min"),
        row.getField("key_exchange"),
        row.getField("encryption"),
        row.getField("strength_bits"),
        row.getField("zos_release"),
        row.getField("class"),
        row.getField("class_reason"));
  }

  private static String line(CipherSuite suite) {
    return String.join(
        ",",
        suite.code(),
        suite.code2(),
        suite.name(),
        suite.protocolMin(),
        suite.keyExchange(),
        suite.encryption(),
        Integer.toString(suite.strengthBits()),
        suite.since().name(),
        suite.rating().word(),
        suite.ratingReason());
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A cipher suite for SSLv3 to TLS 1.3, as TTLSCipherParms takes it. The constant equals the IANA
 * name.
 *
 * @param code four hexadecimal digits, for example {@code C02F}
 * @param code2 two hexadecimal digits where the suite has such a form, else empty
 * @param name the constant, for example {@code TLS_RSA_WITH_AES_128_CBC_SHA}
 * @param protocolMin the oldest protocol version that can use it
 * @param keyExchange for example {@code ECDHE_RSA}
 * @param encryption for example {@code AES_128_GCM}
 * @param strengthBits bits of the key, 0 for none
 * @param since the System SSL release that brought it
 * @param rating our rating
 * @param ratingReason why, in a few words
 * @param evidence how well it is known that z/OS supports it
 */
public record CipherSuite(
    String code,
    String code2,
    String name,
    String protocolMin,
    String keyExchange,
    String encryption,
    int strengthBits,
    Release since,
    Strength rating,
    String ratingReason,
    Evidence evidence) {

  private static final List<CipherSuite> ALL =
      FactTable.read(
          CipherSuite.class,
          "cipher-suites.csv",
          row ->
              new CipherSuite(
                  row.getField("code"),
                  row.getField("code2"),
                  row.getField("name"),
                  row.getField("protocol_min"),
                  row.getField("key_exchange"),
                  row.getField("encryption"),
                  Integer.parseInt(row.getField("strength_bits")),
                  Release.of(row.getField("zos_release")),
                  Strength.of(row.getField("class")),
                  row.getField("class_reason"),
                  Evidence.of(row.getField("evidence"))));

  private static final Map<String, CipherSuite> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(CipherSuite::name, Function.identity()));

  private static final Map<String, CipherSuite> BY_CODE = byCode();

  private static Map<String, CipherSuite> byCode() {
    Map<String, CipherSuite> byCode = HashMap.newHashMap(2 * ALL.size());
    for (CipherSuite suite : ALL) {
      byCode.put(suite.code, suite);
      byCode.put(suite.shortCode(), suite);
    }
    return byCode;
  }

  /** Every suite, by code. */
  public static List<CipherSuite> all() {
    return ALL;
  }

  /** The suite with exactly that constant. */
  public static Optional<CipherSuite> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * The suite with that code, in any of the forms that people write: {@code 2F}, {@code 002f},
   * {@code 0x2F}.
   */
  public static Optional<CipherSuite> findByCode(String text) {
    String digits = text.toUpperCase(Locale.ROOT);
    String code = digits.startsWith("0X") ? digits.substring(2) : digits;
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The shortest code: two digits where there are two, else four. */
  public String shortCode() {
    return code2.isEmpty() ? code : code2;
  }

  /** One line for completion and hover, for example {@code 2F, 128 bit, weak: CBC mode}. */
  public String summary() {
    return shortCode() + ", " + strengthBits + " bit, " + rating.word() + ": " + ratingReason;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import java.util.List;
import java.util.Optional;

/**
 * A cipher suite of SSL version 2, as V2CipherSuites of TTLSCipherParms takes it. All of them are
 * broken.
 *
 * @param code one digit
 * @param name the constant, for example {@code TLS_RC4_128_WITH_MD5}
 * @param keyExchange for example {@code RSA}
 * @param encryption for example {@code RC4_128}
 * @param strengthBits bits of the key
 * @param rating our rating
 * @param ratingReason why, in a few words
 * @param evidence how well the code and the constant are known
 */
public record CipherSuiteV2(
    String code,
    String name,
    String keyExchange,
    String encryption,
    int strengthBits,
    Strength rating,
    String ratingReason,
    Evidence evidence) {

  private static final List<CipherSuiteV2> ALL =
      FactTable.read(
          CipherSuiteV2.class,
          "cipher-suites-v2.csv",
          row ->
              new CipherSuiteV2(
                  row.getField("code"),
                  row.getField("name"),
                  row.getField("key_exchange"),
                  row.getField("encryption"),
                  Integer.parseInt(row.getField("strength_bits")),
                  Strength.of(row.getField("class")),
                  row.getField("class_reason"),
                  Evidence.of(row.getField("evidence"))));

  /** Every suite, by code. */
  public static List<CipherSuiteV2> all() {
    return ALL;
  }

  /** The suite with a constant, in any case. */
  public static Optional<CipherSuiteV2> find(String name) {
    for (CipherSuiteV2 suite : ALL) {
      if (suite.name.equalsIgnoreCase(name)) {
        return Optional.of(suite);
      }
    }
    return Optional.empty();
  }

  /** The suite with a code of one digit. */
  public static Optional<CipherSuiteV2> findByCode(String code) {
    for (CipherSuiteV2 suite : ALL) {
      if (suite.code.equals(code)) {
        return Optional.of(suite);
      }
    }
    return Optional.empty();
  }
}

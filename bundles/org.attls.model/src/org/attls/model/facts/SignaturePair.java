// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A pair of a hash and a signature algorithm, as TTLSSignatureParms takes it.
 *
 * @param code four hexadecimal digits, for example {@code 0401}
 * @param name the constant, for example {@code TLS_SIGALG_SHA256_WITH_RSA}
 * @param withTls13 whether the default list has it only with TLSv1.3 On
 * @param inDefault whether the default list has it at all
 * @param evidence how well it is known
 */
public record SignaturePair(
    String code, String name, boolean withTls13, boolean inDefault, Evidence evidence) {

  private static final List<SignaturePair> ALL =
      FactTable.read(
          SignaturePair.class,
          "signature-pairs.csv",
          row ->
              new SignaturePair(
                  row.getField("code"),
                  row.getField("name"),
                  row.getField("with_tls13").equals("yes"),
                  row.getField("in_default").equals("yes"),
                  Evidence.of(row.getField("evidence"))));

  private static final Map<String, SignaturePair> BY_CODE =
      ALL.stream().collect(Collectors.toUnmodifiableMap(SignaturePair::code, Function.identity()));

  private static final Map<String, SignaturePair> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(SignaturePair::name, Function.identity()));

  /** Every pair, in the order of the default list; what is not in it comes last. */
  public static List<SignaturePair> all() {
    return ALL;
  }

  /** The pair with a constant, in any case. */
  public static Optional<SignaturePair> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toUpperCase(Locale.ROOT)));
  }

  /** The pair with a code of four hexadecimal digits, in any case. */
  public static Optional<SignaturePair> findByCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code.toUpperCase(Locale.ROOT)));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An elliptic curve or key share group, as TTLSSignatureParms takes it. The code is the number of
 * the group in the IANA registry, in decimal.
 *
 * @param code four decimal digits, for example {@code 0023}
 * @param name for example {@code secp256r1}
 * @param family who made it: NIST, Brainpool or Montgomery for X25519 and X448
 * @param keyShare whether it is known to serve as a key share group of TLS 1.3; of the others that
 *     is not known
 * @param onlyByAny whether no list may name it, and only the value Any allows it
 * @param evidence how well it is known
 */
public record NamedGroup(
    String code,
    String name,
    String family,
    boolean keyShare,
    boolean onlyByAny,
    Evidence evidence) {

  private static final List<NamedGroup> ALL =
      FactTable.read(
          NamedGroup.class,
          "named-groups.csv",
          row ->
              new NamedGroup(
                  row.getField("code"),
                  row.getField("name"),
                  row.getField("family"),
                  row.getField("key_share").equals("yes"),
                  row.getField("only_by_any").equals("yes"),
                  Evidence.of(row.getField("evidence"))));

  private static final Map<String, NamedGroup> BY_CODE =
      ALL.stream().collect(Collectors.toUnmodifiableMap(NamedGroup::code, Function.identity()));

  /** Every group, by code. */
  public static List<NamedGroup> all() {
    return ALL;
  }

  /** The group with a name, in any case. */
  public static Optional<NamedGroup> find(String name) {
    for (NamedGroup group : ALL) {
      if (group.name.equalsIgnoreCase(name)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /** The group with a code of four decimal digits. */
  public static Optional<NamedGroup> findByCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}

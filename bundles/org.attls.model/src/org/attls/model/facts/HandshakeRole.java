// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import java.util.List;
import java.util.Optional;

/**
 * A side of the TLS handshake that a traffic type can take. Server with client authentication is
 * not among them: it follows from the role and the security level.
 *
 * @param word the word of the authoring language
 * @param ibmValue the value of HandshakeRole in TTLSEnvironmentAction and TTLSConnectionAction
 * @param evidence how well the value is known
 * @param meaning what it means, in a few words
 */
public record HandshakeRole(String word, String ibmValue, Evidence evidence, String meaning) {

  private static final List<HandshakeRole> ALL =
      FactTable.read(
          HandshakeRole.class,
          "handshake-roles.csv",
          row ->
              new HandshakeRole(
                  row.getField("word"),
                  row.getField("ibm_value"),
                  Evidence.of(row.getField("evidence")),
                  row.getField("meaning")));

  /** Every role. */
  public static List<HandshakeRole> all() {
    return ALL;
  }

  /** The role that the authoring language writes so. */
  public static Optional<HandshakeRole> find(String word) {
    return ALL.stream().filter(role -> role.word.equals(word)).findFirst();
  }
}

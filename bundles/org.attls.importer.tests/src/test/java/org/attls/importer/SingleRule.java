// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import org.attls.pagent.source.FlatPolicy;

/** Imports a policy of one rule, to which a test adds the line that it is about. */
final class SingleRule {
  /** The rule; in place of the words in angle brackets a test may put lines. */
  private static final String POLICY =
      """
      TTLSRule R
      {
        LocalPortRange 443
        Direction Inbound
        TTLSGroupActionRef G
        TTLSEnvironmentActionRef E
        <rule>
      }
      TTLSGroupAction G
      {
        <group>
      }
      TTLSEnvironmentAction E
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          <ring>
        }
        <environment>
      }
      """;

  private SingleRule() {}

  /** Imports the policy with lines in one of its statements. */
  static ImportResult read(String place, String lines) {
    return Importer.read(FlatPolicy.read(policy(place, lines)), ImportOptions.of("policy"));
  }

  /** The policy with lines in one of its statements. */
  static String policy(String place, String lines) {
    return POLICY
        .replace("<" + place + ">", lines.strip().replace("\n", "\n    "))
        .replace("<group>", "TTLSEnabled On")
        .replace("<ring>", "Keyring RING")
        .replaceAll(" *<[a-z]+>\n", "");
  }
}

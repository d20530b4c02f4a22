// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.List;

/** Writes policies whose rules are given in short. */
final class ShortPolicy {
  private static final String ACTIONS =
      """
      TTLSGroupAction Off
      {
        TTLSEnabled Off
      }
      TTLSGroupAction On
      {
        TTLSEnabled On
      }
      TTLSEnvironmentAction V12
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring FTPD/RING
        }
        TTLSCipherParms
        {
          V3CipherSuites4Char C030C02F
        }
        TTLSEnvironmentAdvancedParms
        {
          TLSv1 Off
          TLSv1.1 Off
          TLSv1.2 On
        }
      }
      TTLSEnvironmentAction V13
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring FTPD/RING
        }
        TTLSCipherParms
        {
          V3CipherSuites4Char 1301C02F
        }
        TTLSEnvironmentAdvancedParms
        {
          TLSv1 Off
          TLSv1.1 Off
          TLSv1.2 On
          TLSv1.3 On
        }
      }
      TTLSEnvironmentAction Auth
      {
        HandshakeRole ServerWithClientAuth
        TTLSKeyringParms
        {
          Keyring RING
        }
        TTLSEnvironmentAdvancedParms
        {
          ClientAuthType SAFCheck
          CertificateLabel Server Cert
        }
      }
      TTLSEnvironmentAction Client
      {
        HandshakeRole Client
        TTLSKeyringParms
        {
          Keyring RING
        }
      }
      PortGroup Empty
      {
      }
      IpAddrGroup Nobody
      {
      }
      """;

  private ShortPolicy() {}

  /**
   * A policy.
   *
   * @param rules a line each: name, priority, actions with a slash between them, and conditions
   *     with semicolons
   */
  static String of(List<String> rules) {
    StringBuilder text = new StringBuilder();
    for (String rule : rules) {
      String[] words = rule.split(" ", 4);
      String[] actions = words[2].split("/");
      text.append("TTLSRule ").append(words[0]).append("\n{\nPriority ").append(words[1]);
      text.append('\n').append(words[3].replace(";", "\n"));
      text.append("\nTTLSGroupActionRef ").append(actions[0]);
      if (actions.length > 1) {
        text.append("\nTTLSEnvironmentActionRef ").append(actions[1]);
      }
      text.append("\n}\n");
    }
    return text.append(ACTIONS).toString();
  }
}

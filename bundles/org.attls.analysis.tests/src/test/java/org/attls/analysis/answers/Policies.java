// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import com.google.common.net.InetAddresses;
import org.attls.analysis.space.Connection;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;

/** Policies in short. */
final class Policies {
  static final String ACTIONS =
      """
      TTLSGroupAction Off
      {
        TTLSEnabled Off
      }
      TTLSGroupAction On
      {
        TTLSEnabled On
      }
      TTLSGroupAction Map
      {
        TTLSEnabled On
        TTLSGroupAdvancedParms
        {
          SecondaryMap On
        }
      }
      TTLSEnvironmentAction V12
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring A/RING
        }
        TTLSCipherParms
        {
          V3CipherSuites4Char C030009D1301
        }
        TTLSEnvironmentAdvancedParms
        {
          TLSv1 Off
          TLSv1.1 Off
          TLSv1.2 On
        }
      }
      TTLSEnvironmentAction Plain
      {
        HandshakeRole ServerWithClientAuth
        TTLSKeyringParms
        {
          Keyring B/RING
        }
      }
      TTLSConnectionAction V13
      {
        TTLSConnectionAdvancedParms
        {
          TLSv1.3 On
        }
      }
      """;

  private Policies() {}

  /**
   * A policy with rules.
   *
   * @param rules name, priority, actions with a slash between them, and conditions with semicolons
   */
  static PolicySpace of(String... rules) {
    StringBuilder text = new StringBuilder(ACTIONS);
    for (String rule : rules) {
      String[] words = rule.split(" ", 4);
      String[] actions = words[2].split("/");
      text.append("TTLSRule ").append(words[0]).append("\n{\nPriority ").append(words[1]);
      text.append('\n').append(words[3].replace(";", "\n"));
      text.append("\nTTLSGroupActionRef ").append(actions[0]);
      if (actions.length > 1) {
        text.append("\nTTLSEnvironmentActionRef ").append(actions[1]);
      }
      if (actions.length > 2) {
        text.append("\nTTLSConnectionActionRef ").append(actions[2]);
      }
      text.append("\n}\n");
    }
    return PolicySpace.of(FlatPolicy.read(text.toString()), Release.of("V2R5"));
  }

  static Connection inbound(int port, String job) {
    return new Connection(
        Connection.Direction.INBOUND,
        InetAddresses.forString("10.1.1.1"),
        port,
        InetAddresses.forString("10.9.9.9"),
        50_000,
        job,
        "USER");
  }
}

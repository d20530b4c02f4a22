// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.util.Map;
import java.util.TreeMap;
import org.attls.findings.FindingCode;

/**
 * Finds session tickets of clients that cannot be kept, because their cache has no room or time.
 */
final class SessionTickets {
  private static final Map<String, String> NEEDED =
      new TreeMap<>(
          Map.of(
              "GSK_V3_SESSION_TIMEOUT", "the session timeout",
              "GSK_V3_SIDCACHE_SIZE", "the size of the session cache"));

  private SessionTickets() {}

  static void look(Use use, Tally tally) {
    if (use.isClient() && use.can("TLSv1.3") && use.isOn("GSK_SESSION_TICKET_CLIENT_ENABLE")) {
      NEEDED.forEach(
          (keyword, words) -> {
            if (use.value(keyword).equals("0")) {
              tally.add(FindingCode.TICKETS_NOT_KEPT, use.at(keyword), use, words);
            }
          });
    }
  }
}

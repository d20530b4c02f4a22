// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attls.findings.FindingCode;
import org.attls.pagent.source.FlatNode;

/** Says what sysplex-wide caches of sessions need, and where only clients have one. */
final class SysplexCaches implements UseCheck {
  private static final Map<String, String> CACHES =
      new TreeMap<>(
          Map.of(
              "GSK_SYSPLEX_SIDCACHE", "The sysplex cache of sessions",
              "GSK_SYSPLEX_SESSION_TICKET_CACHE", "The sysplex cache of session tickets"));

  @Override
  public void look(List<Use> uses, Tally tally) {
    CACHES.forEach((keyword, words) -> clients(uses, keyword, words, tally));
    need(uses, tally);
  }

  /** Both caches need the same started task, so it is said once. */
  private static void need(List<Use> uses, Tally tally) {
    for (Map.Entry<String, String> cache : CACHES.entrySet()) {
      Optional<Use> first =
          uses.stream().filter(use -> isOn(use, cache.getKey()) && use.isServer()).findFirst();
      if (first.isPresent()) {
        Use use = first.get();
        FlatNode at = use.at(cache.getKey());
        tally.once(FindingCode.SYSPLEX_CACHE_NEEDS, at, use, cache.getValue());
        return;
      }
    }
  }

  private static boolean isOn(Use use, String keyword) {
    return use.coded(keyword).isPresent() && use.isOn(keyword);
  }

  private static void clients(List<Use> uses, String keyword, String words, Tally tally) {
    List<Use> on = uses.stream().filter(use -> isOn(use, keyword)).toList();
    List<Use> servers = on.stream().filter(Use::isServer).toList();
    List<FlatNode> shared = servers.stream().map(use -> use.at(keyword)).toList();
    for (Use use : on) {
      if (use.isClient() && !shared.contains(use.at(keyword))) {
        tally.add(FindingCode.SYSPLEX_CACHE_OF_CLIENT, use.at(keyword), use, words);
      }
    }
  }
}

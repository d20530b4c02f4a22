// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.EffectiveValue;
import org.attls.findings.FindingCode;
import org.attls.health.checks.Texts;
import org.attls.model.facts.NamedGroup;

/** Finds key share groups without one that TLS 1.3 can use. */
final class KeyShares {
  private KeyShares() {}

  static void look(Use use, Tally tally) {
    if (use.can("TLSv1.3") && use.isClient()) {
      check(use, "ClientKeyShareGroups", tally);
    }
    if (use.can("TLSv1.3") && use.isServer()) {
      check(use, "ServerKeyShareGroups", tally);
    }
  }

  private static void check(Use use, String keyword, Tally tally) {
    List<String> codes =
        use.coded(keyword).filter(coded -> coded.value() instanceof EffectiveValue.Items).stream()
            .flatMap(coded -> ((EffectiveValue.Items) coded.value()).items().stream())
            .toList();
    List<NamedGroup> groups =
        codes.stream().map(NamedGroup::findByCode).flatMap(Optional::stream).toList();
    boolean known = !codes.isEmpty() && groups.size() == codes.size();
    if (known && groups.stream().noneMatch(NamedGroup::keyShare)) {
      String names = Texts.all(groups.stream().map(NamedGroup::name).toList());
      tally.add(FindingCode.KEY_SHARE_MISSING, use.at(keyword), use, names);
    }
  }
}

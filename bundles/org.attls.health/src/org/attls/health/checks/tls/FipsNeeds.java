// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.util.List;
import org.attls.findings.FindingCode;

/** Says once what FIPS mode needs of the system. */
final class FipsNeeds implements UseCheck {
  @Override
  public void look(List<Use> uses, Tally tally) {
    uses.stream()
        .filter(Use::isFips)
        .findFirst()
        .ifPresent(use -> tally.once(FindingCode.FIPS_NEEDS, use.at("FIPS140"), use));
  }
}

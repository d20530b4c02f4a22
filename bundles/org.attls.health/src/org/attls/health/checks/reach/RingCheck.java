// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.List;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;

/** A check of each use of a key ring, against what the inventory knows of the ring. */
abstract class RingCheck implements HealthCheck {
  @Override
  public final Optional<String> obstacle(HealthInput input) {
    return KeyRings.obstacle(input);
  }

  @Override
  public final List<Finding> check(HealthInput input) {
    Cases cases = new Cases(input.sources());
    for (RingUse use : RingUse.of(input, KeyRings.of(input))) {
      look(input, use, cases);
    }
    return cases.findings();
  }

  /** Looks at one use of a ring, and says what is to be said. */
  abstract void look(HealthInput input, RingUse use, Cases cases);
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;
import org.attls.health.inventory.Suggestion;

/** Key rings that do not exist (H8, H20). */
public final class RingsExist implements HealthCheck {
  @Override
  public String concern() {
    return "key rings that do not exist";
  }

  @Override
  public Optional<String> obstacle(HealthInput input) {
    return KeyRings.obstacle(input);
  }

  @Override
  public List<Finding> check(HealthInput input) {
    KeyRings rings = KeyRings.of(input);
    Map<String, String> suggestions = new HashMap<>();
    Cases cases = new Cases(input.sources());
    for (RingUse use : RingUse.of(input, rings)) {
      if (use.rings().isEmpty()) {
        String suggestion =
            suggestions.computeIfAbsent(
                use.name().toString(), name -> Suggestion.of(NearestName.in(rings.names(), name)));
        cases.add(FindingCode.RING_NOT_FOUND, use.at(), use.rule(), use.name(), suggestion);
      }
    }
    return cases.findings();
  }
}

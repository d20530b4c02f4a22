// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** In a large policy exactly the planted rules are unreachable. */
class EstateTest {
  private static final int RULES = 1_000;

  @Test
  void allPlantedRulesAreFound() {
    Estate estate = new Estate(RULES);
    List<Unreachable> found = Unreachable.of(PolicySpace.of(estate.policy(), Estate.RELEASE));
    assertEquals(estate.planted(), found.stream().map(one -> one.rule().name()).toList());
    assertTrue(found.size() > RULES / 20);
  }

  @Test
  void blameIsShort() {
    Estate estate = new Estate(RULES);
    for (Unreachable one : Unreachable.of(PolicySpace.of(estate.policy(), Estate.RELEASE))) {
      assertEquals(one.rule().name().startsWith("Both") ? 2 : 1, one.cover().size());
    }
  }
}

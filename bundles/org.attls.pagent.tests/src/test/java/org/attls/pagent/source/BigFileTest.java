// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.attls.pagent.checks.FlatChecks;
import org.junit.jupiter.api.Test;

/** A file as large as a big site's is read and checked whole; it is not timed. */
class BigFileTest {
  private static final int RULES = 5_000;

  private static String big(String more) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < RULES; i++) {
      text.append(
          """
          TTLSRule rule@
          {
            LocalPortRange 1000
            Direction Inbound
            TTLSGroupActionRef group@%s
          }
          TTLSGroupAction group@
          {
            TTLSEnabled Off
          }
          """
              .formatted(more)
              .replace("@", String.valueOf(i)));
    }
    return text.toString();
  }

  @Test
  void soundFileHasNoFindings() {
    FlatPolicy policy = FlatPolicy.read(big(""));
    assertEquals(2 * RULES, policy.allStatements().count());
    assertEquals(List.of(), FlatChecks.check(policy, Optional.empty()));
  }

  /** Looking for what was meant is given up before it takes minutes. */
  @Test
  void everyReferenceIsWrong() {
    FlatPolicy policy = FlatPolicy.read(big("x1234567"));
    assertEquals(
        RULES,
        FlatChecks.check(policy, Optional.empty()).stream()
            .filter(fault -> fault.code().number() == 618)
            .count());
  }
}

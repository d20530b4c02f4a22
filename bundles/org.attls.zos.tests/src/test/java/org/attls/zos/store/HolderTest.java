// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who works on a store. */
class HolderTest {
  @Test
  void theComputerIsNamedAsItsSystemNamesIt() {
    assertEquals(
        "KEN on DESK7 (attls 0.1.0)",
        Holder.here("KEN", "0.1.0", Map.of("COMPUTERNAME", "DESK7")).toString());
    assertFalse(Holder.here("KEN", "0.1.0", Map.of()).machine().isBlank());
  }

  @Test
  void whatFitsOnNoLineOfALockIsReplaced() {
    assertEquals("K_N on unknown (attls 1)", new Holder("K N", "", "1").toString());
  }
}

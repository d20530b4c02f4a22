// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  private static final List<String> NAMES =
      List.of("ABC_Gold_AES", "ABC_Silver", "ABC_FTP_4021", "ABC_TN3270_2025", "ATTLS", "inbound");

  @ParameterizedTest
  @CsvSource({
    "ABC_Gold_AES, ABC_Gold_AES",
    "abc_gold_aes, ABC_Gold_AES",
    "ABC_Glod_AES, ABC_Gold_AES",
    "ABC_Gold, ",
    "ABC_Gold_A, ABC_Gold_AES",
    "ABC_FTP_4020, ABC_FTP_4021",
    "ABC_Sliver, ABC_Silver",
    "ATLS, ATTLS",
    "INBOUND, inbound",
    "İNBOUND, inbound",
    "zzz, ",
    "'', ",
  })
  void findsTheNearest(String wanted, String nearest) {
    assertEquals(Optional.ofNullable(nearest), NearestName.in(NAMES, wanted));
  }

  @Test
  void oneStepIsAllowedInShortNames() {
    assertEquals(Optional.of("AB"), NearestName.in(List.of("AB"), "AC"));
    assertEquals(Optional.of("AB"), NearestName.in(List.of("AB"), "BA"));
    assertEquals(Optional.empty(), NearestName.in(List.of("ABC"), "CBA"));
  }

  @Test
  void nothingInCommonIsNeverNear() {
    assertEquals(Optional.empty(), NearestName.in(List.of("B", ""), "A"));
    assertEquals(Optional.empty(), NearestName.in(List.of("A", ""), ""));
  }

  @Test
  void sameTextInOtherCaseBeatsOneStep() {
    assertEquals(Optional.of("gold"), NearestName.in(List.of("GOLDE", "gold"), "GOLD"));
  }

  @Test
  void tiesGoByCodePointWhateverTheOrder() {
    List<String> names = new ArrayList<>(List.of("GOLD_\ufb01", "GOLD_𝄞x", "GOLD_B", "GOLD_A"));
    assertEquals(Optional.of("GOLD_A"), NearestName.in(names, "GOLD_C"));
    Collections.reverse(names);
    assertEquals(Optional.of("GOLD_A"), NearestName.in(names, "GOLD_C"));
    // As UTF-16 units these two would have the other order.
    List<String> high = List.of("GOLD_𝄞", "GOLD_\ufb01z");
    assertEquals(Optional.of("GOLD_\ufb01z"), NearestName.in(high, "GOLD_C"));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatStatement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The larger priority first, then by name. */
class SearchOrderTest {
  @ParameterizedTest
  @CsvSource({
    "A 1, B 2, 'B, A'",
    "B 5, A 5, 'A, B'",
    "B ?, A 1, 'A, B'",
    "A ?, B 2, 'B, A'",
    "A 2000000000, B 255, 'A, B'",
    "A junk, B 1, 'A, B'",
    "b 7, A 7, 'A, b'"
  })
  void rulesAreSearched(String first, String second, String expected) {
    FlatPolicy policy = FlatPolicy.read(rule(first) + rule(second));
    List<String> names = SearchOrder.of(policy).stream().map(FlatStatement::name).toList();
    assertEquals(expected, String.join(", ", names));
  }

  private static String rule(String nameAndPriority) {
    String[] words = nameAndPriority.split(" ");
    String priority = words[1].equals("?") ? "" : "  Priority " + words[1] + "\n";
    return "TTLSRule " + words[0] + "\n{\n" + priority + "}\n";
  }
}

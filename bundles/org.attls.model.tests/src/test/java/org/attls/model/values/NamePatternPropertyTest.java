// SPDX-License-Identifier: EPL-2.0

package org.attls.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of all name patterns. */
class NamePatternPropertyTest {
  private static final List<String> NAMES = names();

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("A", "B"));
    for (int i = 0; names.get(i).length() < 4; i++) {
      names.add(names.get(i) + "A");
      names.add(names.get(i) + "B");
    }
    return names;
  }

  @Provide
  Arbitrary<String> patterns() {
    Arbitrary<String> stems =
        Arbitraries.strings().withChars('A', 'B').ofMinLength(1).ofMaxLength(3);
    return Arbitraries.oneOf(stems, stems.map(stem -> stem + "*"), Arbitraries.just("*"));
  }

  @Property(tries = 500)
  void disjointAgreesWithEveryName(
      @ForAll("patterns") String one, @ForAll("patterns") String other) {
    boolean common = NAMES.stream().anyMatch(name -> fits(name, one) && fits(name, other));
    assertEquals(!common, NamePattern.disjoint(one, other));
    assertEquals(NamePattern.disjoint(one, other), NamePattern.disjoint(other, one));
  }

  private static boolean fits(String name, String pattern) {
    return name.matches(pattern.replace("*", ".*"));
  }

  @Property(tries = 500)
  void anyTextIsNameOrNot(@ForAll String text) {
    boolean name = text.matches("[A-Z@#$][A-Z0-9@#$]{0,7}");
    assertEquals(name, NamePattern.isName(text));
    assertEquals(
        name || text.matches("([A-Z@#$][A-Z0-9@#$]{0,7})?\\*"), NamePattern.isPattern(text));
  }
}

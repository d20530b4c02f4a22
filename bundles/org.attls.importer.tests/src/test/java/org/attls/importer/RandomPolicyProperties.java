// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;

/** What is generated from an import does the same, whatever the policy has. */
class RandomPolicyProperties {
  @Provide
  Arbitrary<Release> releases() {
    return Arbitraries.of("V1R9", "V1R13", "V2R2", "V2R5", "3.1").map(Release::of);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void aRandomPolicyDoesTheSame(@ForAll long seed, @ForAll("releases") Release release) {
    String text = RandomPolicy.of(seed, release);
    try {
      RoundTrip.check(FlatPolicy.read(text), release);
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "\nof\n" + text, e);
    }
  }

  @Property(tries = 100)
  void theSameTextGivesTheSameImport(@ForAll long seed) {
    String text = RandomPolicy.of(seed, Release.of("V2R5"));
    assertEquals(
        Importer.read(FlatPolicy.read(text), ImportOptions.of("policy")),
        Importer.read(FlatPolicy.read(text), ImportOptions.of("policy")));
  }
}

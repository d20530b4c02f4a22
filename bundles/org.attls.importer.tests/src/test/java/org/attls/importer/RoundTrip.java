// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableRangeSet;
import java.util.List;
import org.attls.analysis.Conditions;
import org.attls.analysis.EffectiveSettings;
import org.attls.generator.NamingMode;
import org.attls.model.facts.Release;
import org.attls.model.values.NamePattern;
import org.attls.pagent.source.FlatPolicy;

/** The proof of an import: what is generated from it does the same. */
final class RoundTrip {
  private RoundTrip() {}

  /** Imports a policy for a release, generates it in both ways, and compares what the rules do. */
  static void check(FlatPolicy policy, Release release) {
    ImportResult result = Importer.read(policy, ImportOptions.of("policy").at(release));
    Authoring authoring = new Authoring(result.text());
    assertEquals(List.of(), authoring.errors(), result.text());
    assertEquals(result.text(), authoring.formatted());
    List<EffectiveSettings> before = EffectiveSettings.of(policy, release);

    FlatPolicy compatible = authoring.generate(NamingMode.COMPATIBLE);
    assertEqualSettings(before, EffectiveSettings.of(compatible, release), result.text());

    List<EffectiveSettings> stable =
        EffectiveSettings.of(authoring.generate(NamingMode.STABLE), release);
    assertEquals(HashMultiset.create(before), HashMultiset.create(stable), result.text());
    assertSameOrder(before, stable);
  }

  private static void assertEqualSettings(
      List<EffectiveSettings> before, List<EffectiveSettings> after, String text) {
    assertEquals(before.size(), after.size(), text);
    for (int i = 0; i < before.size(); i++) {
      assertEquals(before.get(i), after.get(i), text);
    }
  }

  /** Rules that can meet stand in the same order; equal ones may change places. */
  private static void assertSameOrder(
      List<EffectiveSettings> before, List<EffectiveSettings> after) {
    for (int one = 0; one < before.size(); one++) {
      for (int other = one + 1; other < before.size(); other++) {
        EffectiveSettings first = before.get(one);
        EffectiveSettings second = before.get(other);
        if (!first.equals(second) && meet(first.conditions(), second.conditions())) {
          assertTrue(
              after.indexOf(first) < after.lastIndexOf(second),
              () -> first + "\nbefore\n" + second);
        }
      }
    }
  }

  private static boolean meet(Conditions one, Conditions other) {
    return one.local().meets(other.local())
        && one.remote().meets(other.remote())
        && meet(one.localPorts(), other.localPorts())
        && meet(one.remotePorts(), other.remotePorts())
        && (one.direction().equals(other.direction())
            || one.direction().orElse("").equals("Both")
            || other.direction().orElse("").equals("Both"))
        && meet(one.job(), other.job())
        && meet(one.user(), other.user());
  }

  private static boolean meet(ImmutableRangeSet<Integer> one, ImmutableRangeSet<Integer> other) {
    return !one.intersection(other).isEmpty();
  }

  private static boolean meet(String one, String other) {
    return !NamePattern.disjoint(one, other);
  }
}

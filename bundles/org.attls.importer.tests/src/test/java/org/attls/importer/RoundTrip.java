// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableRangeSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.analysis.Conditions;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveSettings;
import org.attls.analysis.SearchOrder;
import org.attls.analysis.TimeCondition;
import org.attls.generator.NamingMode;
import org.attls.model.facts.Release;
import org.attls.model.values.NamePattern;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.source.FlatPolicy;

/** The proof of an import: what is generated from it does the same. */
final class RoundTrip {
  /** A rule of a policy and what it does. */
  private record Doing(EffectiveRule rule, EffectiveSettings settings) {
    static List<Doing> of(FlatPolicy policy, Release release) {
      return EffectiveRule.of(policy).stream()
          .map(rule -> new Doing(rule, plain(rule.settings(release), release)))
          .toList();
    }

    long priority() {
      return SearchOrder.priority(rule.statement());
    }
  }

  private RoundTrip() {}

  /** Imports a policy for a release, generates it in both ways, and compares what the rules do. */
  static void check(FlatPolicy policy, Release release) {
    ImportResult result = Importer.read(policy, ImportOptions.of("policy").at(release));
    Authoring authoring = new Authoring(result.text());
    assertEquals(List.of(), authoring.errors(), result.text());
    assertEquals(result.text(), authoring.formatted());
    List<Doing> before = Doing.of(policy, release);
    for (NamingMode mode : NamingMode.values()) {
      FlatPolicy generated = authoring.generate(mode);
      String texts = result.text() + "\n" + mode + "\n" + generated.text();
      List<Doing> after = Doing.of(generated, release);
      assertEquals(multiset(before), multiset(after), texts);
      assertSameOrder(settings(before), settings(after), texts);
      if (result.report().notes().stream().noneMatch(note -> note.contains("SecondaryMap"))) {
        assertSameSecondaryMaps(before, after, texts);
      }
    }
  }

  /** The settings without differences that mean nothing. */
  private static EffectiveSettings plain(EffectiveSettings settings, Release release) {
    Conditions all = settings.conditions();
    return new EffectiveSettings(
        new Conditions(
            all.local(),
            all.remote(),
            all.localPorts(),
            all.remotePorts(),
            all.job(),
            all.user(),
            all.direction(),
            plain(all.times(), release)),
        settings.secured(),
        settings.values());
  }

  /**
   * Time conditions each once and without defaults. It is enough that one of them holds, so that
   * one which always does makes the others idle.
   */
  private static List<TimeCondition> plain(List<TimeCondition> times, Release release) {
    List<TimeCondition> plain =
        times.stream().map(time -> withoutDefaults(time, release)).distinct().toList();
    return plain.contains(new TimeCondition(Map.of())) ? List.of() : plain;
  }

  private static TimeCondition withoutDefaults(TimeCondition time, Release release) {
    Map<String, String> values = new HashMap<>(time.parameters());
    values
        .entrySet()
        .removeIf(
            each ->
                Catalogue.get()
                    .parameter("IpTimeCondition", each.getKey())
                    .orElseThrow()
                    .defaultAt(release)
                    .isCertainly(each.getValue()));
    return new TimeCondition(values);
  }

  private static List<EffectiveSettings> settings(List<Doing> rules) {
    return rules.stream().map(Doing::settings).toList();
  }

  private static HashMultiset<EffectiveSettings> multiset(List<Doing> rules) {
    return HashMultiset.create(settings(rules));
  }

  /** Rules that can meet stand in the same order; equal ones may change places. */
  private static void assertSameOrder(
      List<EffectiveSettings> before, List<EffectiveSettings> after, String texts) {
    for (int one = 0; one < before.size(); one++) {
      for (int other = one + 1; other < before.size(); other++) {
        EffectiveSettings first = before.get(one);
        EffectiveSettings second = before.get(other);
        if (!first.equals(second) && meet(first.conditions(), second.conditions())) {
          assertTrue(
              after.indexOf(first) < after.lastIndexOf(second),
              () -> first + "\nbefore\n" + second + "\n" + texts);
        }
      }
    }
  }

  /** A rule has a lower priority than one with SecondaryMap if it had a lower one. */
  private static void assertSameSecondaryMaps(List<Doing> before, List<Doing> after, String texts) {
    for (Doing primary : unique(before)) {
      for (Doing other : unique(before)) {
        if (primary != other
            && Overlaps.hasMap(primary.rule())
            && Overlaps.arePeers(primary.rule(), other.rule())) {
          assertEquals(
              other.priority() < primary.priority(),
              find(after, other).priority() < find(after, primary).priority(),
              () -> primary.rule().statement() + " and " + other.rule().statement() + texts);
        }
      }
    }
  }

  private static List<Doing> unique(List<Doing> rules) {
    HashMultiset<EffectiveSettings> counts = multiset(rules);
    List<Doing> unique = new ArrayList<>(rules);
    unique.removeIf(rule -> counts.count(rule.settings()) > 1);
    return unique;
  }

  private static Doing find(List<Doing> rules, Doing rule) {
    return rules.stream()
        .filter(each -> each.settings().equals(rule.settings()))
        .findFirst()
        .orElseThrow();
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

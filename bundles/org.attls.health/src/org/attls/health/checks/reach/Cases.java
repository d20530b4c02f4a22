// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.health.PolicySources;
import org.attls.pagent.source.FlatNode;

/**
 * Collects cases. One place of the authoring text can make many rules, and one statement can serve
 * many; what there is to say of a kind at a place is said once, with the first case in full.
 */
final class Cases {
  private final PolicySources sources;
  private final Map<Key, Case> cases = new LinkedHashMap<>();

  private record Key(FindingCode code, Place place) {}

  private record Case(Set<String> names, Set<PolicyRule> rules, Object[] rest) {}

  Cases(PolicySources sources) {
    this.sources = sources;
  }

  /** Says something at the place of a rule; the rule is the first value of the message. */
  void add(FindingCode code, PolicyRule rule, Object... rest) {
    add(code, rule.statement(), rule, rest);
  }

  /** Says something of a rule at a line or statement. */
  void add(FindingCode code, FlatNode at, PolicyRule rule, Object... rest) {
    Case known =
        cases.computeIfAbsent(
            new Key(code, sources.place(at)),
            key -> new Case(new LinkedHashSet<>(), new LinkedHashSet<>(), rest));
    known.names.add(sources.name(rule));
    known.rules.add(rule);
  }

  /** What there is to say. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    cases.forEach(
        (key, one) -> {
          Object[] values = Stream.concat(Stream.of(subject(one)), Stream.of(one.rest)).toArray();
          String message = key.code.message(values);
          String sentence = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
          findings.add(new Finding(key.code, key.code.severity(), sentence, key.place, List.of()));
        });
    return findings;
  }

  private static String subject(Case one) {
    String first = one.names.iterator().next();
    if (one.rules.size() == 1) {
      return first;
    }
    return one.names.size() == 1
        ? first + " (" + one.rules.size() + " generated rules)"
        : first + " and " + (one.rules.size() - 1) + " more";
  }
}

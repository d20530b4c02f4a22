// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.findings.Severity;
import org.attls.health.PolicySources;
import org.attls.health.checks.Texts;
import org.attls.pagent.source.FlatNode;

/**
 * Collects findings. What is the same for several rules is said once, with their names as the first
 * value of the message.
 */
final class Tally {
  private final PolicySources sources;
  private final Map<Key, Set<String>> rules = new LinkedHashMap<>();

  private record Key(FindingCode code, Severity severity, Place place, List<Object> rest) {}

  Tally(PolicySources sources) {
    this.sources = sources;
  }

  /** Says something of all rules of a use. */
  void add(FindingCode code, FlatNode at, Use use, Object... rest) {
    add(code, code.severity(), at, use.rules(), rest);
  }

  /** Says something that holds for all, with the first rule of a use as the example. */
  void once(FindingCode code, FlatNode at, Use use, Object... rest) {
    add(code, code.severity(), at, use.rules().subList(0, 1), rest);
  }

  /**
   * Says something of rules.
   *
   * @param code what
   * @param severity how grave it is
   * @param at the line or statement that says so
   * @param about the rules, the first value of the message
   * @param rest the other values of the message
   */
  void add(
      FindingCode code, Severity severity, FlatNode at, List<PolicyRule> about, Object... rest) {
    Set<String> names =
        rules.computeIfAbsent(
            new Key(code, severity, sources.place(at), List.of(rest)),
            key -> new LinkedHashSet<>());
    about.forEach(rule -> names.add(sources.name(rule)));
  }

  /** Whether the authors of all rules of a use listed the versions. */
  boolean areListed(Use use) {
    return use.rules().stream().allMatch(sources::listsVersions);
  }

  /** What was said. */
  List<Finding> findings() {
    return rules.entrySet().stream()
        .map(entry -> finding(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static Finding finding(Key key, List<String> names) {
    Object[] values = Stream.concat(Stream.of(Texts.some(names)), key.rest.stream()).toArray();
    return new Finding(key.code, key.severity, key.code.message(values), key.place, List.of());
  }
}

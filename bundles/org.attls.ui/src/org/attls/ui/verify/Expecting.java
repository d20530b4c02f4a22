// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Place;
import org.attls.pagent.source.FlatNode;
import org.attls.ui.stacks.AskedPolicy;
import org.attls.ui.stacks.Subject;
import org.attls.ui.stacks.Where;
import org.attls.zos.verify.ExpectedPolicy;

/**
 * What a stack should have by a policy. It remembers which places were named, so that a sentence
 * that names one leads there.
 */
final class Expecting {
  private static final Pattern LINE = Pattern.compile(":([0-9]+)");

  private final AskedPolicy policy;
  private final Map<String, Where> named = new HashMap<>();
  private final Set<String> files = new HashSet<>();
  private final Map<String, PolicyRule> rules = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  Expecting(AskedPolicy policy) {
    this.policy = policy;
    policy.space().rules().forEach(rule -> rules.putIfAbsent(rule.name(), rule));
  }

  /** The policy with its places; for one thread. */
  ExpectedPolicy expected() {
    return new ExpectedPolicy(policy.space(), stack(), this::place);
  }

  private Optional<String> stack() {
    String name =
        switch (policy.subject()) {
          case Subject.Stack stack -> stack.name();
          case Subject.Generated generated -> generated.name();
          default -> "";
        };
    return name.isEmpty() ? Optional.empty() : Optional.of(name.substring(name.indexOf('/') + 1));
  }

  private Place place(FlatNode node) {
    Optional<Where> where = policy.where(node);
    if (where.isEmpty()) {
      return policy
          .lines()
          .place(policy.subject().label(), node.span().start(), node.span().length());
    }
    Place place = where.get().place();
    files.add(place.file());
    named.putIfAbsent(told(place), where.get());
    return place;
  }

  private static String told(Place place) {
    return place.file() + ':' + place.line();
  }

  /** Where a place was named. */
  Optional<Where> where(Place place) {
    return Optional.ofNullable(named.get(told(place)));
  }

  /** The first place that a sentence names, as {@code file:12}. */
  Optional<Where> namedIn(String sentence) {
    Matcher line = LINE.matcher(sentence);
    while (line.find()) {
      for (String file : files) {
        Where where = named.get(file + line.group());
        if (where != null && sentence.startsWith(file, line.start() - file.length())) {
          return Optional.of(where);
        }
      }
    }
    return Optional.empty();
  }

  /** Where the rule is written that a report has under a name. */
  Optional<Where> rule(String name) {
    return Optional.ofNullable(rules.get(name)).flatMap(policy::where);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attls.analysis.answers.AspectChange;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.analysis.space.AreaText;
import org.attls.analysis.space.Areas;
import org.attls.analysis.space.Connection;
import org.attls.analysis.space.ConnectionSet;
import org.attls.health.PolicySources;

/** Says things of rules and connections in words. */
final class Told {
  /** What a reader takes in at once. */
  private static final int FEW = 3;

  private Told() {}

  /** Some rules with their places. */
  static String rules(PolicySources sources, List<PolicyRule> rules) {
    return some(rules.stream().map(sources::told).distinct().toList(), " and ");
  }

  /** How the treatment by one rule differs from that by another, such as {@code A -> B}. */
  static String change(PolicySpace space, PolicyRule meant, PolicyRule instead) {
    List<String> changes =
        AspectChange.of(space.treatment(meant), space.treatment(instead)).stream()
            .map(AspectChange::toString)
            .toList();
    return changes.isEmpty() ? "other settings" : some(changes, "; ");
  }

  /** Connections as few areas, such as {@code inbound 4021 from anywhere}. */
  static String connections(ConnectionSet connections) {
    List<String> areas = Areas.of(connections.boxes()).stream().map(AreaText::of).toList();
    return areas.size() > 1
        ? areas.getFirst() + " (and " + (areas.size() - 1) + " more stretches)"
        : areas.getFirst();
  }

  /** A connection, for example {@code inbound local 10.1.1.1 port 21, remote ...}. */
  static String connection(Connection connection) {
    String text = connection.toString();
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String some(List<String> texts, String between) {
    String some = texts.stream().limit(FEW).collect(Collectors.joining(between));
    int rest = texts.size() - FEW;
    return rest > 0 ? some + between + rest + " more" : some;
  }
}

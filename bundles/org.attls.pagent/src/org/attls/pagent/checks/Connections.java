// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.pagent.source.FlatStatement;

/**
 * Which actions come together. What a statement leads to depends on where it is used, so a check of
 * combinations reports only what holds wherever a statement is used.
 */
final class Connections {
  private final List<Connection> all = new ArrayList<>();
  private final Map<FlatStatement, List<Connection>> byStatement = new IdentityHashMap<>();

  private record Pair(
      FlatStatement environment, boolean known, FlatStatement action, boolean sure) {}

  private Connections() {}

  static Connections of(Subject subject) {
    Connections connections = new Connections();
    Settings settings = new Settings(subject);
    Set<Pair> seen = new LinkedHashSet<>();
    Set<FlatStatement> used = new HashSet<>();
    for (FlatStatement statement : subject.statements()) {
      if (subject.is(statement, "TTLSRule")) {
        Part environment = Part.of(subject, statement, "TTLSEnvironmentAction");
        Part action = Part.of(subject, statement, "TTLSConnectionAction");
        environment.found().ifPresent(used::add);
        action.found().ifPresent(used::add);
        // A rule that is off must not use up the pair: another one may be on.
        if (!isOff(subject, settings, statement) && seen.add(pair(environment, action))) {
          // A rule without an environment action is reported; what it would have is not known.
          Part outer = environment instanceof Part.None ? Part.UNCLEAR : environment;
          connections.add(Connection.of(subject, outer, action, Optional.of(statement)));
        }
      }
    }
    for (FlatStatement statement : subject.statements()) {
      if (subject.isReadable(statement) && !used.contains(statement)) {
        Part part = new Part.Known(statement);
        if (subject.is(statement, "TTLSEnvironmentAction")) {
          connections.add(Connection.of(subject, part, Part.UNCLEAR, Optional.empty()));
        } else if (subject.is(statement, "TTLSConnectionAction")) {
          connections.add(Connection.of(subject, Part.UNCLEAR, part, Optional.empty()));
        }
      }
    }
    return connections;
  }

  private static Pair pair(Part environment, Part action) {
    return new Pair(
        environment.found().orElse(null),
        environment instanceof Part.None,
        action.found().orElse(null),
        action instanceof Part.None);
  }

  /** Whether a rule certainly leaves its connections in the clear. */
  private static boolean isOff(Subject subject, Settings settings, FlatStatement rule) {
    return Part.of(subject, rule, "TTLSGroupAction")
        .found()
        .filter(group -> settings.coded(group, "TTLSEnabled").isCertainly("Off"))
        .isPresent();
  }

  private void add(Connection connection) {
    all.add(connection);
    for (FlatStatement statement : connection.statements()) {
      byStatement.computeIfAbsent(statement, key -> new ArrayList<>(1)).add(connection);
    }
  }

  /** All of them, those that rules have first. */
  List<Connection> all() {
    return all;
  }

  /** Those that a statement is a part of. */
  List<Connection> with(FlatStatement statement) {
    return byStatement.getOrDefault(statement, List.of());
  }
}

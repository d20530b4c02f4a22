// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The actions of a TTLSRule. */
final class Actions {
  private final Target target;
  private final GroupActions groups;
  private final EnvironmentActions environments;
  private final ConnectionActions connections;
  private final Map<Parameters, List<Line>> known = new IdentityHashMap<>();

  Actions(Target target, Naming naming) {
    this.target = target;
    this.groups = new GroupActions(target, naming);
    this.environments = new EnvironmentActions(target, naming);
    this.connections = new ConnectionActions(target, naming);
  }

  /** The lines of a rule that name its actions; without security the group action is enough. */
  List<Line> of(RulePart part) {
    List<Source> sources =
        target.sources().of(part.type(), part.row(), part.rule(), part.descriptor(), part.level());
    return known.computeIfAbsent(part.parameters(), key -> find(part)).stream()
        .map(line -> new Line(line.keyword(), line.content(), sources))
        .toList();
  }

  /** Parameters that are the same object make the same actions. */
  private List<Line> find(RulePart part) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("TTLSGroupActionRef", groups.of(part)));
    if (!part.level().isNoSecurity()) {
      lines.add(Line.of("TTLSEnvironmentActionRef", environments.of(part)));
      connections.of(part).ifPresent(to -> lines.add(Line.of("TTLSConnectionActionRef", to)));
    }
    return lines;
  }
}

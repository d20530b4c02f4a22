// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.generator.Draft.Line;
import org.attls.model.policy.Stack;

/** The actions of a TTLSRule. */
final class Actions {
  private static final String GROUP = "TTLSGroupAction";
  private static final String ADVANCED = "TTLSGroupAdvancedParms";

  private final Stack stack;
  private final Naming naming;
  private final EnvironmentActions environments;
  private final ConnectionActions connections;

  Actions(Stack stack, ReleaseDefaults defaults, Naming naming) {
    this.stack = stack;
    this.naming = naming;
    this.environments = new EnvironmentActions(stack, defaults, naming);
    this.connections = new ConnectionActions(stack, defaults, naming);
  }

  /** The lines of a rule that name its actions; without security the group action is enough. */
  List<Line> of(RulePart part) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("TTLSGroupActionRef", group(part)));
    if (!part.level().isNoSecurity()) {
      lines.add(Line.of("TTLSEnvironmentActionRef", environments.of(part)));
      connections.of(part).ifPresent(to -> lines.add(Line.of("TTLSConnectionActionRef", to)));
    }
    return lines;
  }

  /** The TTLSGroupAction, the same for all that say the same: each costs a process on z/OS. */
  private Draft group(RulePart part) {
    VerbatimParameters verbatim = part.verbatim();
    String enabled = part.level().isNoSecurity() ? "Off" : "On";
    List<Line> own = new ArrayList<>(List.of(Line.of("TTLSEnabled", enabled)));
    Optional<String> advanced = verbatim.mark(List.of(ADVANCED));
    advanced.ifPresent(
        mark ->
            own.add(
                Line.of(
                    ADVANCED + "Ref",
                    new Draft(
                        ADVANCED, naming.groupAdvanced(mark), verbatim.of(ADVANCED), stack))));
    return new Draft(
        GROUP,
        naming.groupAction(enabled, verbatim.mark(List.of(GROUP, ADVANCED))),
        verbatim.over(GROUP, own),
        stack);
  }
}

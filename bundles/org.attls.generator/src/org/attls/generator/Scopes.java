// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;

/** Finds the parameters of rules in all objects that may ask for some. */
final class Scopes {
  private final Target target;
  private final Map<Object, VerbatimLines> verbatim = new HashMap<>();
  private final Map<Pair, Parameters> ofQuietRules = new HashMap<>();

  /** What the parameters depend on as long as the rule says nothing itself. */
  private record Pair(SecurityLevel level, TrafficType type) {}

  Scopes(Target target) {
    this.target = target;
  }

  /**
   * The parameters of a traffic type in a row of a rule; the same object for rules that say nothing
   * themselves, which most rules do not.
   *
   * @param rows what the rule changes for the row
   */
  Parameters parameters(
      ConnectivityRule rule,
      List<RowSettings> rows,
      SecurityLevel level,
      TrafficDescriptor descriptor,
      TrafficType type) {
    boolean quiet =
        rule.getSettings().isEmpty()
            && rule.getKeyRing() == null
            && rows.stream().allMatch(row -> row.getSettings().isEmpty());
    return quiet
        ? ofQuietRules.computeIfAbsent(
            new Pair(level, type), key -> find(rule, rows, level, descriptor, type))
        : find(rule, rows, level, descriptor, type);
  }

  private Parameters find(
      ConnectivityRule rule,
      List<RowSettings> rows,
      SecurityLevel level,
      TrafficDescriptor descriptor,
      TrafficType type) {
    InForce.Builder builder =
        new InForce.Builder(target.effective()::setting)
            .add(Layer.IMAGE, target.image())
            .add(Layer.STACK, target.stack())
            .add(Layer.LEVEL, level)
            .add(Layer.DESCRIPTOR, descriptor)
            .add(Layer.TYPE, type)
            .add(Layer.RULE, rule);
    rows.forEach(row -> builder.add(Layer.ROW, row));
    InForce inForce = builder.build();
    boolean server = !level.isNoSecurity() && Roles.of(type).equals(Roles.SERVER);
    Map<String, List<Given>> words = WordLines.of(inForce, server, target);
    words
        .computeIfAbsent(KeyRings.STATEMENT, key -> new ArrayList<>())
        .addAll(KeyRings.of(target, rule, descriptor, type));
    return Parameters.of(
        level.getName(),
        inForce,
        words,
        verbatim.computeIfAbsent(level, key -> VerbatimLines.of(Layer.LEVEL, level, target)),
        verbatim.computeIfAbsent(type, key -> VerbatimLines.of(Layer.TYPE, type, target)));
  }
}

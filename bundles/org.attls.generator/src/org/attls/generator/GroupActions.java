// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attls.model.policy.PolicyPackage.Literals;
import org.attls.model.policy.SecurityLevel;

/**
 * The TTLSGroupAction of a TTLSRule, the same for all that say the same: each costs a process on
 * z/OS. Rules that name a group action of their own share it only with those that give its name.
 */
final class GroupActions {
  static final String STATEMENT = "TTLSGroupAction";
  private static final String ADVANCED = "TTLSGroupAdvancedParms";

  /** Image and stack are those of the whole file. */
  private static final Predicate<Given> TOLD_BY_MARK =
      given -> given.layer().compareTo(Layer.STACK) > 0;

  private final Target target;
  private final Naming naming;

  GroupActions(Target target, Naming naming) {
    this.target = target;
    this.naming = naming;
  }

  /** The action of a part. */
  Draft of(RulePart part) {
    Parameters parameters = part.parameters();
    String enabled = part.level().isNoSecurity() ? "Off" : "On";
    List<Line> own = new ArrayList<>(List.of(Line.of("TTLSEnabled", enabled, enabling(part))));
    List<Line> advanced = parameters.lines(ADVANCED);
    if (!advanced.isEmpty()) {
      Label label = naming.groupAdvanced(parameters.mark(List.of(ADVANCED), TOLD_BY_MARK));
      own.add(Line.of(ADVANCED + "Ref", Draft.of(ADVANCED, label, advanced)));
    }
    Optional<String> mark = parameters.mark(List.of(STATEMENT, ADVANCED), TOLD_BY_MARK);
    Optional<String> group = parameters.inForce().value("group action");
    return Draft.of(
        STATEMENT,
        naming.groupAction(enabled, group, mark),
        parameters.over(STATEMENT, own),
        target.sources().of(part.level(), target.stack()));
  }

  /** What takes security away where the level does. */
  private List<Source> enabling(RulePart part) {
    SecurityLevel level = part.level();
    List<Source> whole = target.sources().of(level);
    return level.isNoSecurity()
        ? Sources.join(
            target.sources().property(level, Literals.SECURITY_LEVEL__NO_SECURITY), whole)
        : whole;
  }
}

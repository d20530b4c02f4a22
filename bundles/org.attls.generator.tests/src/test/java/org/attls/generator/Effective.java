// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.model.facts.Release;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.DefaultValue;
import org.attls.pagent.catalogue.Parameter;

/**
 * The settings in force for a rule: those of the connection action over those of the environment
 * action over those of the group action over the defaults of the catalogue.
 *
 * @param policy the policy
 * @param rule a rule of it
 * @param release the release whose defaults hold
 */
record Effective(PolicyText policy, PolicyText.Statement rule, Release release) {
  private static final List<String> ACTIONS =
      List.of("TTLSGrpAction", "TTLSEnvAction", "TTLSConnAction");
  private static final Map<String, String> STATEMENTS =
      Map.of(
          "TTLSGrpAction", "TTLSGroupAction",
          "TTLSEnvAction", "TTLSEnvironmentAction",
          "TTLSConnAction", "TTLSConnectionAction");
  private static final Set<String> PARMS =
      Set.of(
          "TTLSGroupAdvancedParms",
          "TTLSEnvironmentAdvancedParms",
          "TTLSConnectionAdvancedParms",
          "TTLSGskAdvancedParms",
          "TTLSKeyringParms",
          "TTLSCipherParms");

  /** The values of a keyword as seen from one action of the rule. */
  List<String> at(String action, String keyword) {
    for (int level = ACTIONS.indexOf(action); level >= 0; level--) {
      String statement = STATEMENTS.get(ACTIONS.get(level));
      List<String> coded = coded(statement, keyword);
      if (!coded.isEmpty()) {
        return coded;
      }
      Optional<DefaultValue> byDefault = byDefault(statement, keyword);
      if (byDefault.isPresent() && byDefault.get() instanceof DefaultValue.Known known) {
        return List.of(known.value());
      }
    }
    throw new AssertionError("nothing says what " + keyword + " of " + action + " is");
  }

  private List<String> coded(String statement, String keyword) {
    List<String> values = new ArrayList<>();
    for (PolicyText.Statement action : policy.targets(rule, statement)) {
      policy.reachable(action, PARMS).forEach(block -> values.addAll(block.all(keyword)));
    }
    return values;
  }

  /** The default in the action itself or in a block that only such an action names. */
  private Optional<DefaultValue> byDefault(String statement, String keyword) {
    List<String> places = new ArrayList<>(List.of(statement));
    Catalogue.get().parameters(statement).stream()
        .map(Parameter::keyword)
        .filter(PARMS::contains)
        .forEach(places::add);
    return places.stream()
        .flatMap(place -> Catalogue.get().parameter(place, keyword).stream())
        .map(parameter -> parameter.defaultAt(release))
        .findFirst();
  }
}

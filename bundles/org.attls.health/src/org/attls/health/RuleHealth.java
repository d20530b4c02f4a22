// SPDX-License-Identifier: EPL-2.0

package org.attls.health;

import java.util.Optional;
import java.util.function.Supplier;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Place;
import org.attls.health.posture.Posture;

/**
 * A rule at its place in the search, with what it offers to partners.
 *
 * @param rule the rule
 * @param name what its author calls it
 * @param place where its author wrote it
 * @param level the security level that it has in the authoring text
 * @param graded gives the posture; it takes time, and a list of findings needs none
 */
public record RuleHealth(
    PolicyRule rule, String name, Place place, Optional<String> level, Supplier<Posture> graded) {
  /** A rule whose posture is known. */
  public RuleHealth(
      PolicyRule rule, String name, Place place, Optional<String> level, Posture posture) {
    this(rule, name, place, level, () -> posture);
  }

  /** What can be negotiated under it, graded. */
  public Posture posture() {
    return graded.get();
  }
}

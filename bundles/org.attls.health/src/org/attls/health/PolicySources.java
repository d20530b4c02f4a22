// SPDX-License-Identifier: EPL-2.0

package org.attls.health;

import java.util.Optional;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Place;
import org.attls.pagent.source.FlatNode;

/**
 * What the statements of a policy are to its author: of a flat file the statements themselves, of a
 * generated policy the objects of the authoring text that made them. Checks of health name rules
 * and places by it, so that one check serves both.
 */
public interface PolicySources {
  /** Where a statement, or a line of one, comes from. */
  Place place(FlatNode node);

  /** What the author calls a rule, for example {@code rule WEB}. */
  String name(PolicyRule rule);

  /** The name of a rule and where it stands, for example {@code rule WEB (ttls.policy:12)}. */
  default String told(PolicyRule rule) {
    Place place = place(rule.statement());
    return name(rule) + " (" + place.file() + ':' + place.line() + ')';
  }

  /** The security level of a rule; empty in a flat file, which has none. */
  Optional<String> level(PolicyRule rule);

  /** Where the author can change the security level of a rule; empty where there is none. */
  default Optional<Place> levelPlace(PolicyRule rule) {
    return Optional.empty();
  }

  /**
   * Whether the author of a rule listed the protocol versions, so that a version that is on by
   * default, and for which nothing was generated, is on by intent.
   */
  default boolean listsVersions(PolicyRule rule) {
    return false;
  }
}

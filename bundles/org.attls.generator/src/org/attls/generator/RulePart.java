// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.Optional;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.RuleScope;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;

/**
 * What becomes one TTLSRule: a traffic type in a row of a connectivity rule. Descriptor, type and
 * level are those in force for the stack.
 *
 * @param rule the connectivity rule
 * @param row the row
 * @param descriptor the traffic descriptor of the row
 * @param type the traffic type, a line of the descriptor
 * @param level the security level of the row
 * @param number the number of the part within its connectivity rule, from 1
 * @param repetition how many rows above have the same descriptor; normally 0
 * @param match which connections are meant
 * @param parameters what its statements are to have
 * @param timed the rule or the row of it that says when it is in effect; empty for always
 * @param ranked the rule or the row of it that gives its parts an explicit priority, if one does
 */
record RulePart(
    ConnectivityRule rule,
    RequirementRow row,
    TrafficDescriptor descriptor,
    TrafficType type,
    SecurityLevel level,
    int number,
    int repetition,
    Match match,
    Parameters parameters,
    Optional<RuleScope> timed,
    Optional<RuleScope> ranked) {

  /** Whether connections of the rule can be the primary ones of others (SecondaryMap). */
  boolean isSecondaryMap() {
    return SecondaryMap.of(this);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;

/**
 * What becomes one TTLSRule: a traffic type in a row of the map of a connectivity rule.
 *
 * @param rule the connectivity rule
 * @param descriptor the traffic descriptor of the row
 * @param type the traffic type, a line of the descriptor
 * @param level the security level of the row
 * @param number the number of the part within its connectivity rule, from 1
 * @param repetition how many rows above have the same descriptor; normally 0
 * @param match which connections are meant
 * @param verbatim the parameters that are given verbatim
 */
record RulePart(
    ConnectivityRule rule,
    TrafficDescriptor descriptor,
    TrafficType type,
    SecurityLevel level,
    int number,
    int repetition,
    Match match,
    VerbatimParameters verbatim) {

  /** Whether connections of the rule can be the primary ones of others (SecondaryMap). */
  boolean isSecondaryMap() {
    return SecondaryMap.of(this);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

/**
 * How much a rule has of another.
 *
 * @param rule the rule
 * @param part the part of the connections of the other that the rule is for too, from 0 to 1
 */
public record Share(PolicyRule rule, double part) {}

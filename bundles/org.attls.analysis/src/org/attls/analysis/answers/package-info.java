// SPDX-License-Identifier: EPL-2.0

/**
 * Answers about the rules of one policy or of two: what a connection gets, what never matches, what
 * is in the clear, what a change does. Each answer is a list of records that hold the statements
 * and lines it is about.
 *
 * <p>All but {@link org.attls.analysis.answers.Match} are about the search of the rules alone: a
 * connection can also get the policy of another one by the secondary map.
 */
package org.attls.analysis.answers;

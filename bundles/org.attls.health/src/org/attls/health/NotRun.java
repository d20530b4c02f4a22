// SPDX-License-Identifier: EPL-2.0

package org.attls.health;

/**
 * A check that did not run.
 *
 * @param concern what it looks at
 * @param why what it lacks
 */
public record NotRun(String concern, String why) {}

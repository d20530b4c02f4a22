// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

/**
 * A check that did not run, so that nothing is known of what it looks at.
 *
 * @param subject what it was not run on, such as a stack or a file
 * @param concern what it looks at
 * @param why what it lacks
 */
public record Skipped(String subject, String concern, String why) {}

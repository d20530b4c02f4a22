// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

/**
 * A finding that its author decided not to hear of. It is counted, and told where all is asked for.
 *
 * @param finding the finding
 * @param by the decision
 */
public record Suppressed(Finding finding, Suppression by) {}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health.expect;

import org.attls.analysis.space.ConnectionSet;

/**
 * Connections for which an expectation does not certainly hold.
 *
 * @param part the connections, at least one
 * @param certain whether it certainly does not hold for them
 * @param effect what becomes or may become of them
 * @param rest what to do, or why it is not certain; a sentence without its full stop
 */
record Failure(ConnectionSet part, boolean certain, String effect, String rest) {}

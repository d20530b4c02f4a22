// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.util.List;

/**
 * What a port is asked for in one handshake, as Java calls it.
 *
 * @param versions the versions
 * @param suites the suites, the preferred one first
 * @param groups the groups for the key exchange; none for those that Java prefers
 */
record Offer(List<String> versions, List<String> suites, List<String> groups) {}

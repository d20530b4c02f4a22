// SPDX-License-Identifier: EPL-2.0

package org.attls.health.expect;

import org.attls.analysis.space.ConnectionSet;
import org.attls.findings.Place;

/**
 * What an author expects of a policy.
 *
 * @param name its name
 * @param connections the connections that it is about
 * @param demand what must be true of each of them
 * @param place where the demand is written
 */
public record Expectation(String name, ConnectionSet connections, Demand demand, Place place) {}

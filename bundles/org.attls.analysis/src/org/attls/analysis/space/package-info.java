// SPDX-License-Identifier: EPL-2.0

/**
 * Sets of TCP connections: the seven things that a TTLSRule can ask for are axes, and a set is a
 * union of boxes. Everything is exact.
 */
package org.attls.analysis.space;

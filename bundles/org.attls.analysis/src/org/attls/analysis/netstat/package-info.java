// SPDX-License-Identifier: EPL-2.0

/**
 * Reads connections out of NETSTAT reports, as people paste them. What such a report looks like is
 * observed in real ones, not read in IBM's documentation, so the reader goes by what a connection
 * must have, not by columns.
 */
package org.attls.analysis.netstat;

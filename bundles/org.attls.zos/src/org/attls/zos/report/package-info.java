// SPDX-License-Identifier: EPL-2.0

/**
 * Reads reports of a running stack: NETSTAT TTLS, NETSTAT CONN and ALLCONN, and {@code pasearch
 * -t}, as they come from TSO, a console or a UNIX shell. The layout of these reports is known from
 * few real ones, so the readers go by labels, not by columns, take what they know and tell what
 * they do not. No text makes them fail.
 */
package org.attls.zos.report;

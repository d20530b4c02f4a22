// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.Optional;
import org.attls.analysis.netstat.NetstatLine;

/**
 * A connection of a NETSTAT CONN or ALLCONN report.
 *
 * @param connection the connection
 * @param line the line on which it begins, from 1
 * @param policy what its label TTLSPolicy says; empty if it has none
 */
public record LiveConnection(NetstatLine connection, int line, Optional<String> policy) {}

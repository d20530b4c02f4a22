// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

/**
 * A group of a NETSTAT TTLS GROUP report.
 *
 * @param name the name of the group action
 * @param line the line of the name, from 1
 */
public record ReportedGroup(String name, int line) {}

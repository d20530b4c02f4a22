// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.netstat;

import java.util.List;

/**
 * What a text of NETSTAT says.
 *
 * @param lines its TCP connections and listening ports, in their order
 * @param problems what of it could not be read, each as a sentence for people
 */
public record NetstatReport(List<NetstatLine> lines, List<String> problems) {
  /** Copies the lists, so that the report cannot change. */
  public NetstatReport {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }
}

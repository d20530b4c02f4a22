// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

/** The reports that can be read. */
public enum ReportKind {
  /** {@code pasearch -t}: the rules that the Policy Agent has for a stack. */
  PASEARCH("pasearch -t"),
  /** {@code NETSTAT TTLS CONN}, with or without DETAIL: rule and actions of live connections. */
  TTLS_CONNECTIONS("NETSTAT TTLS CONN"),
  /** {@code NETSTAT TTLS GROUP}, with or without DETAIL: the groups of a stack. */
  TTLS_GROUPS("NETSTAT TTLS GROUP"),
  /** {@code NETSTAT CONN} or {@code ALLCONN}: live connections, whatever protects them. */
  CONNECTIONS("NETSTAT CONN"),
  /** None of these. */
  UNKNOWN("no known report");

  private final String command;

  ReportKind(String command) {
    this.command = command;
  }

  /** The command that prints it. */
  public String command() {
    return command;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

/** What the exit codes of every subcommand mean. */
final class ExitCode {
  /** Nothing to complain of. */
  static final int OK = 0;

  /** There are findings of the severity asked for. */
  static final int FINDINGS = 1;

  /** Wrong usage, or a file that cannot be read or written. */
  static final int USAGE = 2;

  /** A mistake in the program. */
  static final int INTERNAL = 3;

  private ExitCode() {}
}

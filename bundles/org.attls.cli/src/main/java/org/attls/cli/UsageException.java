// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

/** The command cannot go on: wrong usage, or a file that cannot be read or written. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message that says what to do. */
  UsageException(String message) {
    super(message);
  }
}

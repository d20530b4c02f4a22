// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.history;

/**
 * Says why a {@code history.json} cannot be used, and where. The message is for people; it has no
 * full stop at its end and no position in it.
 */
public final class HistoryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  HistoryException(String message, int line, int column) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** The line of the offending text, from 1. */
  public int line() {
    return line;
  }

  /** The column of the offending text, from 1. */
  public int column() {
    return column;
  }
}

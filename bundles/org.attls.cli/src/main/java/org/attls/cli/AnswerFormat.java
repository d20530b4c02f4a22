// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.Locale;

/** The forms of an answer about policies. */
enum AnswerFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON,
  /** A page for a browser; of comparisons only. */
  HTML;

  /**
   * Makes sure that no page is asked for.
   *
   * @param command the name of the command, which compares nothing
   * @throws UsageException if one is
   */
  void refusePage(String command) {
    if (this == HTML) {
      throw new UsageException(
          "--format html is for comparisons; " + command + " answers as text or json");
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

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

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import org.attls.findings.Severity;

/** Colours for a terminal, as ANSI escape sequences, or none. */
enum Paint {
  /** Bold. */
  STRONG("1"),
  /** Faint. */
  DIM("2"),
  /** Bold red, for errors. */
  RED("1;31"),
  /** Bold yellow, for warnings. */
  YELLOW("1;33"),
  /** Bold cyan, for infos. */
  CYAN("1;36");

  private final String parameters;

  Paint(String parameters) {
    this.parameters = parameters;
  }

  static Paint of(Severity severity) {
    if (severity == Severity.ERROR) {
      return RED;
    }
    return severity == Severity.WARNING ? YELLOW : CYAN;
  }

  /** Returns a text in this colour, or as it is. */
  String on(String text, boolean colour) {
    return colour ? "\u001b[" + parameters + "m" + text + "\u001b[0m" : text;
  }
}

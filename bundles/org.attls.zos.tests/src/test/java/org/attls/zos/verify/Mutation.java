// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

/** Changes one line of a report. */
final class Mutation {
  private Mutation() {}

  /** A text in which one line, from 1, has something else; null for nothing. */
  static String of(String text, int line, String old, String changed) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    String before = lines.get(line - 1);
    assertTrue(before.contains(old), "line " + line + " is now: " + before);
    lines.set(line - 1, before.replace(old, changed == null ? "" : changed));
    return String.join("\n", lines) + "\n";
  }
}

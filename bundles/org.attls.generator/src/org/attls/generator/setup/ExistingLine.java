// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of a configuration file that is more than a comment.
 *
 * @param offset where it begins, without blanks
 * @param length its length, without blanks and comment
 * @param words its words in upper case
 */
record ExistingLine(int offset, int length, List<String> words) {
  /** The lines of a text whose comments begin with a character. */
  static List<ExistingLine> in(String text, char comment) {
    List<ExistingLine> lines = new ArrayList<>();
    int offset = 0;
    for (String line : text.split("\n", -1)) {
      int end = line.indexOf(comment);
      String code = end < 0 ? line : line.substring(0, end);
      String stripped = code.strip();
      if (!stripped.isEmpty()) {
        List<String> words = List.of(stripped.toUpperCase(Locale.ROOT).split("\\s+"));
        lines.add(new ExistingLine(offset + code.indexOf(stripped), stripped.length(), words));
      }
      offset += line.length() + 1;
    }
    return lines;
  }

  /** Its first word. */
  String keyword() {
    return words.getFirst();
  }

  /** What follows the first word, in upper case. */
  String value() {
    return String.join(" ", words.subList(1, words.size()));
  }
}

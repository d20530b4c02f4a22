// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a batch job as JES and TSO do: cards of at most 71 columns, in-stream data to {@code /*},
 * continuation by a plus sign, which takes blanks, commas and comments off the next line's begin.
 */
final class TsoReader {
  private TsoReader() {}

  /** The commands of a job, each on one line, without comments. */
  static List<String> commands(String job) {
    List<String> commands = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean data = false;
    boolean ended = false;
    for (String line : job.split("\n")) {
      assertTrue(line.length() <= 71, "over 71 columns: " + line);
      assertTrue(line.chars().allMatch(c -> c >= ' ' && c < 0x7F), "not printable: " + line);
      if (!data) {
        assertTrue(line.startsWith("//"), "not JCL: " + line);
        data = line.startsWith("//SYSTSIN  DD *");
      } else if (line.equals("/*")) {
        ended = true;
      } else {
        assertTrue(!ended && !line.startsWith("/*") && !line.startsWith("//"), line);
        if (open.isEmpty() && line.strip().startsWith("/*")) {
          assertTrue(line.indexOf("*/") == line.length() - 2, "comment goes on: " + line);
        } else if (open.isEmpty() && line.startsWith("*")) {
          assertTrue(!line.endsWith("-") && !line.endsWith("+"), "comment goes on: " + line);
        } else {
          String rest = open.isEmpty() ? line.strip() : line.replaceFirst("^[ ,\t]+", "");
          assertTrue(!rest.startsWith("/*"), "a continuation begins with a comment: " + line);
          boolean more = rest.endsWith("+");
          open.append(more ? rest.substring(0, rest.length() - 1) : rest);
          if (!more) {
            commands.add(open.toString());
            open.setLength(0);
          }
        }
      }
    }
    assertTrue(ended && open.isEmpty(), "the job does not end");
    return commands;
  }

  /** The words of a command: what parentheses and quotes hold belongs to one word. */
  static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (char c : command.toCharArray()) {
      quoted ^= c == '\'';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      assertTrue(depth >= 0, "a parenthesis too many: " + command);
      if (c == ' ' && depth == 0 && !quoted) {
        if (!word.isEmpty()) {
          words.add(word.toString());
        }
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    words.add(word.toString());
    assertTrue(depth == 0 && !quoted, "not closed: " + command);
    return words;
  }
}

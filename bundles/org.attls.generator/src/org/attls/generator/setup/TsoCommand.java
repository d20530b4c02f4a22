// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays TSO commands out for batch: no line over 71 columns, continued by a plus sign. TSO takes the
 * blanks and commas off that a continuation begins with, so that no piece of a text begins so.
 */
final class TsoCommand {
  private static final String BEGIN = "  ";
  private static final String MORE = "    ";

  private final List<String> words = new ArrayList<>();

  private TsoCommand() {}

  /** A command of words that may stand on different lines. */
  static TsoCommand of(String... words) {
    return new TsoCommand().and(words);
  }

  /** Adds words. */
  TsoCommand and(String... more) {
    words.addAll(List.of(more));
    return this;
  }

  /** Whether every word has a place on one line. */
  boolean isWhole() {
    return words.stream().allMatch(each -> MORE.length() + each.length() + 3 <= Head.WIDTH);
  }

  /** The command as lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    String line = BEGIN;
    boolean empty = true;
    for (String word : words) {
      if (!empty && line.length() + word.length() + 3 > Head.WIDTH) {
        lines.add(line + " +");
        line = MORE;
        empty = true;
      }
      String rest = word;
      while (line.length() + rest.length() + 3 > Head.WIDTH) {
        int cut = cut(rest, Head.WIDTH - 1 - line.length() - (empty ? 0 : 1));
        lines.add(line + (empty ? "" : " ") + rest.substring(0, cut) + "+");
        rest = rest.substring(cut);
        line = MORE;
        empty = true;
      }
      line += (empty ? "" : " ") + rest;
      empty = false;
    }
    lines.add(line);
    return lines;
  }

  private static int cut(String word, int most) {
    for (int cut = Math.min(most, word.length() - 1); cut > 0; cut--) {
      if (" ,/\t".indexOf(word.charAt(cut)) < 0) {
        return cut;
      }
    }
    throw new IllegalArgumentException("cannot be cut into lines: " + word);
  }
}

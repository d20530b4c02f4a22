// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file of the set-up says of itself.
 *
 * @param title what it is, in a few words
 * @param who who does the step
 * @param does what it does
 * @param undo how it is taken back
 * @param check how one sees that it is done
 */
record Head(String title, String who, String does, String undo, String check) {
  /** The columns that a line of JCL and of TSO input may use. */
  static final int WIDTH = 71;

  /** The head as lines that begin with a mark of comments, none over 71 columns. */
  List<String> lines(String mark) {
    List<String> lines = new ArrayList<>();
    lines.addAll(wrapped(mark, " ", title, WIDTH));
    lines.addAll(wrapped(mark, " Does:  ", does, WIDTH));
    lines.addAll(wrapped(mark, " Undo:  ", undo, WIDTH));
    lines.addAll(wrapped(mark, " Check: ", check, WIDTH));
    return lines;
  }

  /** A text as comments of so many lines as it takes; what would end a comment is taken out. */
  static List<String> comment(String mark, String text, int width) {
    return wrapped(mark, " ", text, width);
  }

  private static List<String> wrapped(String mark, String label, String text, int width) {
    String more = mark + " ".repeat(label.length());
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(mark + label);
    boolean empty = true;
    for (String word : printable(Texts.plain(text)).split(" ")) {
      if (!empty && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(more);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
      while (line.length() > width) {
        lines.add(line.substring(0, width));
        line = new StringBuilder(more).append(line.substring(width));
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** What has no place in every EBCDIC code page is a question mark in comments. */
  private static String printable(String text) {
    return text.replaceAll("[^ -~]", "?");
  }
}

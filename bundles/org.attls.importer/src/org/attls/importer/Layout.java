// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.List;

/** The layout of the formatter of the language: four blanks a level, a property a line. */
final class Layout {
  private static final String INDENT = "    ";

  private final StringBuilder text = new StringBuilder();
  private int depth;

  void line(String line) {
    if (!line.isEmpty()) {
      text.append(INDENT.repeat(depth)).append(line);
    }
    text.append('\n');
  }

  void comments(Item item) {
    for (String comment : item.comments()) {
      line(comment.isEmpty() ? "//" : "// " + comment);
    }
  }

  /** An object at the top of the file, behind a blank line. */
  void openObject(Item item, String head) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    comments(item);
    open(head);
  }

  void open(String head) {
    line(head + " {");
    depth++;
  }

  void close() {
    depth--;
    line("}");
  }

  /** One on a line: the order counts, and comparisons show which one moved. */
  void list(String head, List<String> items) {
    line(head + ' ' + String.join(",\n" + INDENT.repeat(depth + 1), items));
  }

  /** One on a line, all at one depth. */
  void members(List<String> items) {
    line(String.join(",\n" + INDENT.repeat(depth), items));
  }

  /** All that was written. */
  @Override
  public String toString() {
    return text.toString();
  }
}

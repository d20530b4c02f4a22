// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

import java.util.List;
import java.util.Optional;
import org.attls.pagent.catalogue.ValueType;

/**
 * Writes policy files in the layout of IBM's Configuration Assistant: the keyword of a statement in
 * column 1, its lines indented by two, names and values in column 35, braces alone on their lines,
 * lines ended by LF.
 */
public final class FlatFileWriter {
  /** Names and values begin in this column, from 1, unless the keyword is too long. */
  public static final int VALUE_COLUMN = 35;

  private FlatFileWriter() {}

  /**
   * The text of a file. The same file always gives the same text.
   *
   * @throws IllegalArgumentException if a name or value cannot stand in one line, see {@link
   *     Lexical}: the caller must have checked. The message has no values, for one may be a
   *     password. In header lines such characters become blanks.
   */
  public static String write(FlatFile file) {
    StringBuilder out = new StringBuilder();
    for (String line : file.header()) {
      comment(out, line);
    }
    for (Block block : file.blocks()) {
      block(out, block);
    }
    return out.toString();
  }

  private static void comment(StringBuilder out, String line) {
    out.append("##");
    if (!line.isEmpty()) {
      out.append(' ');
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      out.append(Lexical.breaksLine(c) ? ' ' : c);
    }
    out.append('\n');
  }

  private static void block(StringBuilder out, Block block) {
    String keyword = block.statement().keyword();
    check(keyword, Lexical.nameProblem(block.name()));
    line(out, "", keyword, block.name());
    out.append("{\n");
    entries(out, keyword, block.entries(), "  ");
    out.append("}\n");
  }

  private static void entries(
      StringBuilder out, String keyword, List<Entry> entries, String indent) {
    for (Entry entry : entries) {
      String name = entry.parameter().keyword();
      if (entry.isBlock()) {
        out.append(indent).append(name).append('\n').append(indent).append("{\n");
        entries(out, name, entry.block(), indent + "  ");
        out.append(indent).append("}\n");
      } else {
        check(keyword + ' ' + name, problem(entry));
        line(out, indent, name, entry.value());
      }
    }
  }

  private static Optional<String> problem(Entry entry) {
    return entry.parameter().type().value() instanceof ValueType.NameReference
        ? Lexical.nameProblem(entry.value())
        : Lexical.valueProblem(entry.value());
  }

  private static void line(StringBuilder out, String indent, String keyword, String value) {
    out.append(indent).append(keyword).append(' ');
    int blanks = VALUE_COLUMN - 2 - indent.length() - keyword.length();
    out.repeat(' ', Math.max(0, blanks)).append(value).append('\n');
  }

  private static void check(String where, Optional<String> problem) {
    problem.ifPresent(
        text -> {
          throw new IllegalArgumentException("the text of " + where + ' ' + text);
        });
  }
}

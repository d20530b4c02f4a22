// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/**
 * The Markdown of hovers as plain text with styles: paragraphs, lists, tables, bold and code, which
 * is all that hovers use.
 */
final class Prose {
  private final StringBuilder text = new StringBuilder();
  private final List<StyleRange> styles = new ArrayList<>();

  private Prose() {}

  /** The text without styles. */
  static String plain(String markdown) {
    return render(markdown).text.toString();
  }

  /** The text, with the styles added to a presentation. */
  static String styled(String markdown, TextPresentation presentation) {
    Prose prose = render(markdown);
    prose.styles.forEach(presentation::addStyleRange);
    return prose.text.toString();
  }

  private static Prose render(String markdown) {
    Prose prose = new Prose();
    List<String> table = new ArrayList<>();
    for (String line : markdown.split("\n", -1)) {
      if (line.startsWith("|")) {
        table.add(line);
        continue;
      }
      prose.table(table);
      table.clear();
      if (line.startsWith("- ")) {
        prose.text.append("\u2022 ");
        prose.inline(line.substring(2));
      } else {
        prose.inline(line);
      }
      prose.text.append('\n');
    }
    prose.table(table);
    prose.text.setLength(prose.text.toString().stripTrailing().length());
    return prose;
  }

  /** Cells are set apart by blanks; the line under the head is left out. */
  private void table(List<String> rows) {
    for (String row : rows) {
      if (row.matches("[|\\- ]+")) {
        continue;
      }
      String inside = row.substring(1, row.length() - (row.endsWith("|") ? 1 : 0));
      String[] cells = inside.split("(?<!\\\\)\\|");
      for (int i = 0; i < cells.length; i++) {
        text.append(i == 0 ? "" : "   ");
        inline(cells[i].strip());
      }
      text.append('\n');
    }
  }

  private void inline(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        text.append(line.charAt(++i));
      } else if (line.startsWith("**", i) && line.indexOf("**", i + 2) > 0) {
        int end = line.indexOf("**", i + 2);
        int from = text.length();
        inline(line.substring(i + 2, end));
        style(from, SWT.BOLD);
        i = end + 1;
      } else if (c == '`' && line.indexOf('`', i + 1) > 0) {
        int end = line.indexOf('`', i + 1);
        text.append(line, i + 1, end);
        i = end;
      } else {
        text.append(c);
      }
    }
  }

  private void style(int from, int font) {
    StyleRange range = new StyleRange();
    range.start = from;
    range.length = text.length() - from;
    range.fontStyle = font;
    styles.add(range);
  }
}

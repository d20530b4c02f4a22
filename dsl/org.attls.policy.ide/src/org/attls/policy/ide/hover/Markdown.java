// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import java.util.List;
import java.util.Optional;
import org.attls.model.facts.Evidence;

/** Writes Markdown. Text of users is escaped: it must never become a link, an image or HTML. */
final class Markdown {
  private static final String SPECIAL = "\\`*_[]<>#+-!|~&.:@^$";

  private final StringBuilder out = new StringBuilder();

  /** A text of which nothing is taken for Markdown. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (Character.isISOControl(c)) {
        escaped.append(' ');
      } else {
        escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  /** A text in the type of code. */
  static String code(String text) {
    return text.indexOf('`') < 0 && text.indexOf('|') < 0 && !text.isBlank()
        ? "`" + text + "`"
        : escape(text);
  }

  /** A paragraph in bold. */
  Markdown title(String markdown) {
    return paragraph("**" + markdown + "**");
  }

  /** A paragraph that is Markdown already. */
  Markdown paragraph(String markdown) {
    out.append(markdown).append("\n\n");
    return this;
  }

  /** A line of a list; its value is Markdown already. */
  Markdown item(String name, String markdown) {
    out.append("- ").append(name).append(": ").append(markdown).append('\n');
    return this;
  }

  /** How well something is known. */
  Markdown evidence(Optional<Evidence> evidence) {
    evidence.ifPresent(mark -> item("Evidence", mark.words()));
    return this;
  }

  /** A table of cells that are Markdown already; nothing if it has no row. */
  Markdown table(List<String> head, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      row(head);
      row(head.stream().map(cell -> "---").toList());
      rows.forEach(this::row);
      out.append('\n');
    }
    return this;
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  @Override
  public String toString() {
    return out.toString().strip();
  }
}

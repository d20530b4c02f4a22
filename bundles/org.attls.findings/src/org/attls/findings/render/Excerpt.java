// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

/**
 * One line of a source as a report shows it, and the carets for the line below it.
 *
 * @param text the line, clipped around the stretch when it is long
 * @param carets blanks, tabs where the text has tabs, and at least one caret
 */
record Excerpt(String text, String carets) {

  /**
   * Shows a stretch of a line.
   *
   * @param line the line, without its line end
   * @param from the index where the stretch begins; beyond the line it means its end
   * @param to the index after the stretch; beyond the line it means its end
   * @param columns how many columns of a terminal the excerpt may take
   */
  static Excerpt of(CharSequence line, int from, int to, int columns) {
    int first = characterAt(line, from);
    int last = Math.min(to, line.length());
    Window window = Window.of(line, first, columns);
    StringBuilder text = new StringBuilder(window.from() > 0 ? "…" : "");
    StringBuilder carets = new StringBuilder(window.from() > 0 ? " " : "");
    int start = carets.length();
    for (int at = window.from(); at < window.to(); ) {
      int codePoint = Character.codePointAt(line, at);
      if (codePoint == '\t') {
        // Only in a whole line does a tab end in the same column above and below.
        text.append(window.clipped() ? ' ' : '\t');
        carets.append(window.clipped() ? ' ' : '\t');
      } else {
        text.appendCodePoint(Printable.shown(codePoint));
        carets.repeat(at >= first && at < last ? '^' : ' ', Printable.width(codePoint));
      }
      at += Character.charCount(codePoint);
      start = at <= first ? carets.length() : start;
    }
    text.append(window.to() < line.length() ? "…" : "");
    if (carets.indexOf("^") < 0) {
      carets.setLength(start);
      carets.append('^');
    }
    return new Excerpt(text.toString(), carets.toString().stripTrailing());
  }

  /** The start of the character that an index is in, or the end of the line. */
  private static int characterAt(CharSequence line, int index) {
    if (index >= line.length()) {
      return line.length();
    }
    boolean inside =
        index > 0
            && Character.isLowSurrogate(line.charAt(index))
            && Character.isHighSurrogate(line.charAt(index - 1));
    return inside ? index - 1 : index;
  }
}

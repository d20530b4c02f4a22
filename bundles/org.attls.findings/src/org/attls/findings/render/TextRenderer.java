// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attls.findings.Finding;
import org.attls.findings.Lines;
import org.attls.findings.Place;

/**
 * Writes findings for people: the place and the message, the line of the source with carets under
 * the stretch that is meant, and what to do about it. Lines end with a line feed. Whatever the
 * source or the name of a file contains, nothing but visible characters, blanks, tabs and, with
 * colour, escape sequences of its own is written.
 *
 * <p>This is on the way of every start of the command line: texts are joined without the operator
 * and without lambdas, because the first use of either costs several milliseconds.
 *
 * <pre>{@code
 * base.attls:12:19: error: Traffic type 1 uses port 70000; ports are 1 to 65535. [ATTLS0200]
 *    12 |     inbound local 70000 remote ephemeral server
 *       |                   ^^^^^
 *       = Use a number from 1 to 65535, or a range such as 50000-50200.
 * }</pre>
 */
public final class TextRenderer implements Renderer {

  private static final int WIDTH = 120;
  private static final int NUMBER_WIDTH = 5;

  private final Function<String, Optional<String>> sources;
  private final boolean colour;

  /**
   * Makes a renderer.
   *
   * @param sources gives the text of a file, or nothing where no excerpt is to be shown; it is
   *     asked once for each run of findings of one file
   * @param colour whether to write ANSI colours
   */
  public TextRenderer(Function<String, Optional<String>> sources, boolean colour) {
    this.sources = sources;
    this.colour = colour;
  }

  /**
   * Returns the line that closes a report, without its line end.
   *
   * @param findings all findings of the report
   * @return such as {@code 2 errors, 1 warning}, or {@code no findings}
   */
  public String summary(List<Finding> findings) {
    Summary summary = Summary.of(findings);
    Paint paint =
        summary.errors() > 0 ? Paint.RED : summary.warnings() > 0 ? Paint.YELLOW : Paint.CYAN;
    return paint.on(summary.text(), colour && !findings.isEmpty());
  }

  @Override
  public void render(List<Finding> findings, Appendable out) throws IOException {
    String file = null;
    Lines lines = null;
    for (Finding finding : findings) {
      Place place = finding.place();
      if (!place.file().equals(file)) {
        file = place.file();
        String source = sources.apply(file).orElse("");
        lines = source.isEmpty() ? null : Lines.of(source);
      }
      head(finding, out);
      String number = Integer.toString(place.line());
      String gutter = " ".repeat(Math.max(NUMBER_WIDTH, number.length()));
      if (lines != null && place.line() <= lines.count()) {
        excerpt(finding, lines.text(place.line()), gutter, out);
      }
      out.append(gutter).append(Paint.DIM.on(" = ", colour));
      out.append(finding.code().advice()).append('\n');
    }
  }

  private void head(Finding finding, Appendable out) throws IOException {
    Place place = finding.place();
    StringBuilder at = new StringBuilder(Printable.of(place.file()));
    at.append(':').append(place.line()).append(':').append(place.column()).append(':');
    out.append(Paint.STRONG.on(at.toString(), colour)).append(' ');
    Paint paint = Paint.of(finding.severity());
    out.append(paint.on(finding.severity().word().concat(":"), colour)).append(' ');
    out.append(Printable.of(finding.message())).append(' ');
    String code = "[".concat(finding.code().id()).concat("]");
    out.append(Paint.DIM.on(code, colour)).append('\n');
  }

  private void excerpt(Finding finding, CharSequence line, String gutter, Appendable out)
      throws IOException {
    Place place = finding.place();
    int end = place.endLine() > place.line() ? line.length() : place.endColumn() - 1;
    int columns = WIDTH - gutter.length() - 3;
    Excerpt excerpt = Excerpt.of(line, place.column() - 1, end, columns);
    String number = Integer.toString(place.line());
    String margin = gutter.substring(number.length()).concat(number).concat(" |");
    out.append(Paint.DIM.on(margin, colour));
    out.append(excerpt.text().isEmpty() ? "" : " ").append(excerpt.text()).append('\n');
    out.append(Paint.DIM.on(gutter.concat(" |"), colour)).append(' ');
    out.append(Paint.of(finding.severity()).on(excerpt.carets(), colour)).append('\n');
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.Optional;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.findings.SuppressionReader;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;

/**
 * Finds the decisions of authors in the comments of a flat file: {@code # suppress ATTLS0703: the
 * reason}. One is for the statement or line that begins on its own line or, where nothing else
 * stands there, on the next line that is neither blank nor a comment.
 */
public final class SuppressionComments {
  private static final char SIGN = '#';

  private final String file;
  private final FlatPolicy policy;
  private final Lines lines;

  private SuppressionComments(String file, FlatPolicy policy, Lines lines) {
    this.file = file;
    this.policy = policy;
    this.lines = lines;
  }

  /**
   * Reads all comments of a file.
   *
   * @param file the file, as the user named it
   * @param policy its text, read
   */
  public static SuppressionReader read(String file, FlatPolicy policy) {
    return read(file, policy, policy.lines());
  }

  static SuppressionReader read(String file, FlatPolicy policy, Lines lines) {
    SuppressionReader reader = new SuppressionReader();
    if (!policy.comments().isEmpty() && SuppressionReader.mayBeIn(policy.text())) {
      SuppressionComments comments = new SuppressionComments(file, policy, lines);
      policy.comments().forEach(each -> comments.read(each, reader));
    }
    return reader;
  }

  private void read(Span comment, SuppressionReader reader) {
    String text = comment.of(policy.text());
    int begin = 0;
    while (begin < text.length() && text.charAt(begin) == SIGN) {
      begin++;
    }
    if (SuppressionReader.isOne(text.substring(begin))) {
      Place place = lines.place(file, comment.start(), comment.length());
      reader.read(text.substring(begin), place, scope(place));
    }
  }

  private Place scope(Place comment) {
    int line = comment.line();
    CharSequence own = lines.text(line).subSequence(0, comment.column() - 1);
    if (own.toString().isBlank()) {
      line = nextLine(line);
    }
    int start = lines.offset(line, 1);
    int end = start + lines.text(line).length() + 1;
    return lines.place(file, start, Math.max(end, statementEnd(start, end)) - start);
  }

  private int nextLine(int comment) {
    int line = comment + 1;
    while (line <= lines.count() && isQuiet(lines.text(line))) {
      line++;
    }
    return Math.min(line, lines.count());
  }

  private static boolean isQuiet(CharSequence line) {
    String text = line.toString().strip();
    return text.isEmpty() || text.charAt(0) == SIGN;
  }

  /** The end of the outermost statement that begins between two offsets; 0 if none does. */
  private int statementEnd(int from, int to) {
    Optional<FlatStatement> first =
        policy
            .allStatements()
            .filter(each -> each.span().start() >= from && each.span().start() < to)
            .findFirst();
    return first.map(each -> each.span().end()).orElse(0);
  }
}

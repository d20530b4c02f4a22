// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.testing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attls.findings.Finding;
import org.attls.findings.Place;

/**
 * A finding that an annotated policy expects. It is written as a comment below the line that the
 * finding is about, with carets below its columns:
 *
 * <pre>
 *     inbound local 0
 * //                ^ ATTLS0200 ports are 1 to 65535
 * </pre>
 *
 * <p>A finding that has no columns for carets is written with its place: {@code //@ 3:1-3:5
 * ATTLS0014 closes no block}. The text must be part of the message. What follows {@code =>} is the
 * data of the quick fix, with {@code |} between several values and {@code ""} for an empty one;
 * without it any data will do.
 *
 * @param place where the finding has to be
 * @param code its code
 * @param text a part of its message
 * @param data the data of its quick fix, or null for any
 */
record Expectation(Place place, String code, String text, List<String> data) {
  private static final String EMPTY = "\"\"";
  private static final String REST = " (ATTLS\\d{4}) (.*?)(?: => (.*))?";
  private static final Pattern CARETS = Pattern.compile("//( *)(\\^+)" + REST);
  private static final Pattern EXPLICIT = Pattern.compile("//@ (\\d+):(\\d+)-(\\d+):(\\d+)" + REST);

  /** Whether a line is an annotation. */
  static boolean isOne(String line) {
    return CARETS.matcher(line).matches() || EXPLICIT.matcher(line).matches();
  }

  /**
   * Reads an annotation.
   *
   * @param file the file that it is in
   * @param above the number of the line that carets point to
   */
  static Expectation parse(String file, int above, String line) {
    Matcher carets = CARETS.matcher(line);
    if (carets.matches()) {
      int column = carets.start(2) + 1;
      Place place = new Place(file, above, column, above, column + carets.group(2).length());
      return of(place, carets, 3);
    }
    Matcher explicit = EXPLICIT.matcher(line);
    if (!explicit.matches()) {
      throw new IllegalArgumentException("not an annotation: " + line);
    }
    Place place =
        new Place(
            file,
            number(explicit, 1),
            number(explicit, 2),
            number(explicit, 3),
            number(explicit, 4));
    return of(place, explicit, 5);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Expectation of(Place place, Matcher matcher, int code) {
    String data = matcher.group(code + 2);
    return new Expectation(
        place, matcher.group(code), matcher.group(code + 1), data == null ? null : values(data));
  }

  private static List<String> values(String data) {
    return Arrays.stream(data.split(" \\| "))
        .map(value -> value.equals(EMPTY) ? "" : value)
        .toList();
  }

  /** Whether a finding is the one expected. */
  boolean fits(Finding finding) {
    return finding.place().equals(place)
        && finding.code().id().equals(code)
        && finding.message().contains(text)
        && (data == null || finding.data().equals(data));
  }

  /** The annotation for a finding. */
  static String write(Finding finding) {
    Place place = finding.place();
    boolean hasColumns =
        place.line() == place.endLine() && place.column() > 2 && place.endColumn() > place.column();
    String where =
        hasColumns
            ? "//" + " ".repeat(place.column() - 3) + "^".repeat(place.endColumn() - place.column())
            : "//@ "
                + (place.line() + ":" + place.column())
                + ("-" + place.endLine() + ":" + place.endColumn());
    String data =
        finding.data().stream()
            .map(value -> value.isEmpty() ? EMPTY : value)
            .collect(Collectors.joining(" | "));
    return where
        + " "
        + finding.code().id()
        + " "
        + finding.message()
        + (data.isEmpty() ? "" : " => " + data);
  }
}

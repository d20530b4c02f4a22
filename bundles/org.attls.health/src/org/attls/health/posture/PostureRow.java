// SPDX-License-Identifier: EPL-2.0

package org.attls.health.posture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.FactTable;
import org.attls.model.facts.Release;

/**
 * What limits a grade, or is worth a note; a row of {@code posture-rows.csv}.
 *
 * @param kind what it is about: a version, a suite, the default list of a release, a note
 * @param match which: a name, for a suite a regular expression in its name, for the default list
 *     the first release
 * @param atBest the best grade that it allows
 * @param text what it is, in a few words
 * @param evidence the standard or page that says so
 */
record PostureRow(String kind, Pattern match, Grade atBest, String text, String evidence) {
  private static final List<PostureRow> ALL =
      FactTable.read(
          PostureRow.class,
          "posture-rows.csv",
          row ->
              new PostureRow(
                  row.getField("kind"),
                  Pattern.compile(row.getField("match")),
                  Grade.valueOf(row.getField("at_best").toUpperCase(Locale.ROOT)),
                  row.getField("text"),
                  row.getField("evidence")));

  static List<PostureRow> all() {
    return ALL;
  }

  /** The row with exactly that text to match. */
  static Optional<PostureRow> find(String kind, String match) {
    return ALL.stream()
        .filter(row -> row.kind.equals(kind) && row.match.pattern().equals(match))
        .findFirst();
  }

  /** The gravest thing to be said of a suite; nothing of a strong one. */
  static Optional<PostureRow> of(CipherSuite suite) {
    return ALL.stream()
        .filter(row -> row.kind.equals("suite"))
        .filter(row -> row.match.matcher(suite.name()).find())
        .findFirst();
  }

  /** What is to be said of the default list at a release. */
  static PostureRow ofDefaultList(Release release) {
    return ALL.stream()
        .filter(row -> row.kind.equals("default"))
        .filter(row -> release.atLeast(Release.of(row.match.pattern())))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  Reason reason() {
    return new Reason(atBest, text, evidence);
  }

  Reason reason(String words) {
    return new Reason(atBest, words, evidence);
  }
}

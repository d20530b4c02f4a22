// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.ChangeText;
import org.attls.analysis.answers.Danger;
import org.attls.analysis.answers.TreatmentText;

/** Puts a change of a policy into rows: one for each stretch of connections. */
public final class ChangedRow {
  private ChangedRow() {}

  /**
   * The rows of a change.
   *
   * @param where where it was made, if that is known
   * @param below what is to be told of it besides
   */
  public static List<Row> of(Change change, Optional<Where> where, List<Row> below) {
    String what = TreatmentText.of(change);
    return ChangeText.lines(change).stream()
        .map(
            line ->
                new Row(
                    change.danger().words() + ": " + connections(line, what),
                    what,
                    where,
                    tone(change.danger()),
                    below))
        .toList();
  }

  private static Tone tone(Danger danger) {
    return switch (danger) {
      case EXPOSED -> Tone.BAD;
      case WEAKER -> Tone.WEAK;
      case CHANGED -> Tone.OTHER;
      case STRONGER, SECURED -> Tone.GOOD;
    };
  }

  /** The line without the change, which has a column of its own. */
  private static String connections(String line, String what) {
    String end = ": " + what;
    return line.endsWith(end) ? line.substring(0, line.length() - end.length()) : line;
  }
}

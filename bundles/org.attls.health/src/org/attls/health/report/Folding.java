// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.attls.health.RuleHealth;
import org.attls.health.posture.Grade;

/**
 * The rows that the picture shows. As many rules as one can still look at get a row each; of more,
 * neighbours that are alike become one row, and what is still too much is not drawn.
 *
 * @param rows the rows in the order of search
 * @param left the rules that are not drawn, the last ones of the search
 */
record Folding(List<PictureRow> rows, List<RuleHealth> left) {
  /** The most rows of a picture. */
  static final int MOST = 40;

  /** The rows of some rules. */
  static Folding of(List<RuleHealth> rules) {
    List<PictureRow> rows = rules.stream().map(PictureRow::of).toList();
    if (rows.size() > MOST) {
      rows = folded(rows, (one, other) -> one.ports().equals(other.ports()));
    }
    if (rows.size() > MOST) {
      rows = folded(rows, (one, other) -> true);
    }
    List<PictureRow> drawn = rows.stream().limit(MOST).toList();
    return new Folding(
        drawn, rows.stream().skip(MOST).flatMap(row -> row.rules().stream()).toList());
  }

  /** Neighbours of one level and grade made one row, if something else is alike too. */
  private static List<PictureRow> folded(
      List<PictureRow> rows, BiPredicate<PictureRow, PictureRow> alike) {
    List<PictureRow> folded = new ArrayList<>();
    List<PictureRow> group = new ArrayList<>();
    for (PictureRow row : rows) {
      boolean joins =
          group.isEmpty()
              || group.getFirst().level().equals(row.level())
                  && group.getFirst().grade() == row.grade()
                  && alike.test(group.getFirst(), row);
      if (!joins) {
        folded.add(PictureRow.of(group));
        group = new ArrayList<>();
      }
      group.add(row);
    }
    folded.add(PictureRow.of(group));
    return folded;
  }

  /** What the picture shows and what it does not, in words. */
  String words() {
    int drawn = rows.stream().mapToInt(row -> row.rules().size()).sum();
    String order = " in the order of search, from their addresses to their security levels.";
    String shown = Words.count(drawn, "rule") + order;
    if (drawn > rows.size()) {
      shown += " Neighbours of one level and grade share a row.";
    }
    if (left.isEmpty()) {
      return shown;
    }
    return shown
        + " "
        + left.size()
        + " more "
        + (left.size() == 1 ? "is" : "are")
        + " not drawn ("
        + grades()
        + "); the table has them all.";
  }

  private String grades() {
    Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
    left.forEach(rule -> counts.merge(rule.posture().grade(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().word())
        .collect(Collectors.joining(", "));
  }
}

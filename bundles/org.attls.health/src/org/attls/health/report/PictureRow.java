// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.List;
import java.util.Optional;
import org.attls.health.RuleHealth;
import org.attls.health.posture.Grade;

/**
 * A row of the picture: a rule, or neighbours in the order of search that look alike.
 *
 * @param rules the rules, at least one
 * @param ends their addresses; empty if they differ
 * @param ports their direction and ports, or that they differ
 * @param level their security level, or what can be negotiated
 * @param grade their grade
 */
record PictureRow(
    List<RuleHealth> rules,
    Optional<PictureText.Ends> ends,
    String ports,
    String level,
    Grade grade) {
  /** The row of one rule. */
  static PictureRow of(RuleHealth rule) {
    return new PictureRow(
        List.of(rule),
        Optional.of(PictureText.ends(rule)),
        PictureText.ports(rule),
        RuleText.level(rule),
        rule.posture().grade());
  }

  /** The row of several rules that were drawn in rows of their own. */
  static PictureRow of(List<PictureRow> rows) {
    PictureRow first = rows.getFirst();
    boolean sameEnds = rows.stream().allMatch(row -> row.ends.equals(first.ends));
    boolean samePorts = rows.stream().allMatch(row -> row.ports.equals(first.ports));
    return new PictureRow(
        rows.stream().flatMap(row -> row.rules.stream()).toList(),
        sameEnds ? first.ends : Optional.empty(),
        (samePorts ? first.ports : "several ports") + (sameEnds ? "" : ", several addresses"),
        first.level,
        first.grade);
  }

  /** The places in the order of search, for example {@code 3} or {@code 3-9}. */
  String number() {
    int first = rules.getFirst().rule().position() + 1;
    int last = rules.getLast().rule().position() + 1;
    return first == last ? Integer.toString(first) : first + "–" + last;
  }

  /** The name of the rule, or how many there are. */
  String name() {
    return rules.size() == 1 ? rules.getFirst().name() : rules.size() + " rules";
  }
}

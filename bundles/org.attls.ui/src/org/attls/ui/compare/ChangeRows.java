// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.ChangeText;
import org.attls.analysis.answers.Danger;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.TreatmentText;
import org.attls.ui.stacks.AskedPolicy;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.Tone;
import org.attls.ui.stacks.Where;

/** Puts the changes between two policies into rows, the most dangerous first. */
record ChangeRows(Comparing found) {
  private static Tone tone(Danger danger) {
    return switch (danger) {
      case EXPOSED -> Tone.BAD;
      case WEAKER -> Tone.WEAK;
      case CHANGED -> Tone.OTHER;
      case STRONGER, SECURED -> Tone.GOOD;
    };
  }

  List<Row> rows() {
    return found.changes().stream().flatMap(this::rows).toList();
  }

  private Stream<Row> rows(Change change) {
    String what = TreatmentText.of(change);
    List<Row> rules = new ArrayList<>();
    change.oldRules().forEach(rule -> rules.add(rule("before", rule, found.old())));
    change.newRules().forEach(rule -> rules.add(rule("after", rule, found.now())));
    return ChangeText.lines(change).stream()
        .map(
            line ->
                new Row(
                    change.danger().words() + ": " + connections(line, what),
                    what,
                    first(change),
                    tone(change.danger()),
                    rules));
  }

  /** The line without the change, which has a column of its own. */
  private static String connections(String line, String what) {
    String end = ": " + what;
    return line.endsWith(end) ? line.substring(0, line.length() - end.length()) : line;
  }

  private Optional<Where> first(Change change) {
    Stream<Optional<Where>> now = change.newRules().stream().map(found.now()::where);
    Stream<Optional<Where>> old = change.oldRules().stream().map(found.old()::where);
    return Stream.concat(now, old).flatMap(Optional::stream).findFirst();
  }

  private static Row rule(String when, PolicyRule rule, AskedPolicy policy) {
    return Row.of(policy.told(rule), when + ": " + policy.subject().label(), policy.where(rule));
  }
}

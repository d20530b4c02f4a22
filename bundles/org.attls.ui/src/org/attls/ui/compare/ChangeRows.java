// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.PolicyRule;
import org.attls.ui.stacks.AskedPolicy;
import org.attls.ui.stacks.ChangedRow;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.Where;

/** Puts the changes between two policies into rows, the most dangerous first. */
record ChangeRows(Comparing found) {
  List<Row> rows() {
    return found.changes().stream().flatMap(this::rows).toList();
  }

  private Stream<Row> rows(Change change) {
    List<Row> rules = new ArrayList<>();
    change.oldRules().forEach(rule -> rules.add(rule("before", rule, found.old())));
    change.newRules().forEach(rule -> rules.add(rule("after", rule, found.now())));
    return ChangedRow.of(change, first(change), rules).stream();
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

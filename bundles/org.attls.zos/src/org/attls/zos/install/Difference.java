// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.Danger;
import org.attls.analysis.answers.PolicyDiff;
import org.attls.analysis.answers.PolicySpace;
import org.attls.pagent.source.FlatPolicy;

/**
 * What an installation does to connections.
 *
 * @param installed the text of production; empty if it does not exist
 * @param before its rules
 * @param after the rules of the new policy
 * @param changes the changes, the most dangerous first; none if all connections are treated alike
 */
public record Difference(
    Optional<String> installed, PolicySpace before, PolicySpace after, List<Change> changes) {
  /** Copies the changes, so that the difference cannot change. */
  public Difference {
    changes = List.copyOf(changes);
  }

  static Difference of(Optional<String> installed, NewPolicy policy) {
    PolicySpace before = PolicySpace.of(FlatPolicy.read(installed.orElse("")), policy.release());
    PolicySpace after = policy.space();
    return new Difference(installed, before, after, PolicyDiff.of(before, after));
  }

  /** The changes with which connections lose protection. */
  public List<Change> exposing() {
    return changes.stream().filter(change -> change.danger() == Danger.EXPOSED).toList();
  }
}

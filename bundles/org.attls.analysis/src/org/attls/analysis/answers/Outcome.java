// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attls.analysis.Conditions;
import org.attls.analysis.TimeCondition;

/**
 * What becomes of a connection.
 *
 * @param sometimes how rules treat it that may match or not, in the order of search
 * @param otherwise how it is treated if none of them does
 */
public record Outcome(List<Perhaps> sometimes, Treatment otherwise) {
  /**
   * What a rule in doubt does if it matches.
   *
   * @param times when it holds; empty for always
   * @param unclear its conditions, if they are not clear
   * @param treatment what it does
   */
  public record Perhaps(
      List<TimeCondition> times, Optional<Conditions> unclear, Treatment treatment) {
    static Perhaps of(PolicyRule rule, Treatment treatment) {
      Conditions conditions = rule.effective().conditions();
      return new Perhaps(
          conditions.times(),
          rule.doubts().contains(Doubt.CONDITION) ? Optional.of(conditions) : Optional.empty(),
          treatment);
    }
  }

  /** Copies the list, so that the outcome cannot change. */
  public Outcome {
    sometimes = List.copyOf(sometimes);
  }

  /** An outcome without those at its end that do what is done anyway. */
  static Outcome of(List<Perhaps> sometimes, Treatment otherwise) {
    List<Perhaps> kept = new ArrayList<>(sometimes);
    while (!kept.isEmpty() && kept.getLast().treatment().equals(otherwise)) {
      kept.removeLast();
    }
    return new Outcome(kept, otherwise);
  }

  /** Everything that may become of the connection. */
  Stream<Treatment> all() {
    return Stream.concat(sometimes.stream().map(Perhaps::treatment), Stream.of(otherwise));
  }
}

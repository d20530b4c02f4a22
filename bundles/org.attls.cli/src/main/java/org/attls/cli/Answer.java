// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.Arrays;
import java.util.List;
import org.attls.analysis.answers.Match;
import org.attls.analysis.answers.PolicySpace;
import org.attls.analysis.answers.Taken;
import org.attls.analysis.space.AddressOrder;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.Interval;

/** Which rule a connection gets. */
sealed interface Answer {
  /** What was asked. */
  Question question();

  /**
   * It does not depend on what is not known.
   *
   * @param question what was asked
   * @param match what the stack does with one of the connections; it does so with all
   */
  record One(Question question, Match match) implements Answer {}

  /**
   * It depends on what is not known.
   *
   * @param question what was asked
   * @param cases what the rules take, in the order of search
   */
  record Cases(Question question, List<Taken> cases) implements Answer {
    /** Copies the cases, so that they cannot change. */
    public Cases {
      cases = List.copyOf(cases);
    }

    /** What it depends on. */
    List<Axis> axes() {
      return Arrays.stream(Axis.values())
          .filter(
              axis ->
                  cases.stream()
                      .flatMap(one -> one.part().boxes().stream())
                      .anyMatch(box -> !isWhole(axis, box)))
          .toList();
    }

    /** A set has a box for each family of addresses, which limits nothing. */
    private boolean isWhole(Axis axis, Box box) {
      Interval side = box.on(axis);
      return side.equals(question.box().on(axis))
          || side.equals(AddressOrder.ALL_IPV4)
          || side.equals(AddressOrder.ALL_IPV6);
    }
  }

  /** Looks it up in a policy. */
  static Answer of(PolicySpace policy, Question question) {
    List<Taken> cases = Taken.of(policy, question.connections());
    boolean alike = cases.stream().allMatch(one -> one.part().sameAs(question.connections()));
    return alike
        ? new One(question, Match.of(policy, question.connections()))
        : new Cases(question, cases);
  }
}

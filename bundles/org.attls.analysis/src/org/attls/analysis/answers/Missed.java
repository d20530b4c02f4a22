// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.ConditionLine;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Connection;

/**
 * A rule that was asked and did not match.
 *
 * @param rule the rule
 * @param axis the first condition that the connection does not fulfil
 * @param lines the lines of the rule with that condition; none if it has no such line, as for the
 *     other family of addresses
 */
public record Missed(PolicyRule rule, Axis axis, List<ConditionLine> lines) {
  /** Copies the lines, so that the answer cannot change. */
  public Missed {
    lines = List.copyOf(lines);
  }

  /** Why a rule does not match a connection; empty if it does. */
  static Optional<Missed> of(PolicyRule rule, Connection connection) {
    if (rule.boxes().stream().anyMatch(box -> box.contains(connection))) {
      return Optional.empty();
    }
    List<Missed> failing =
        Arrays.stream(Axis.values())
            .filter(axis -> fails(rule, axis, connection))
            .map(axis -> new Missed(rule, axis, lines(rule, axis)))
            .toList();
    return failing.stream()
        .filter(missed -> !missed.lines.isEmpty())
        .findFirst()
        .or(() -> failing.stream().findFirst())
        .or(() -> Optional.of(new Missed(rule, Axis.REMOTE_ADDRESS, List.of())));
  }

  private static boolean fails(PolicyRule rule, Axis axis, Connection connection) {
    return rule.boxes().stream().noneMatch(box -> box.on(axis).contains(connection.on(axis)));
  }

  private static List<ConditionLine> lines(PolicyRule rule, Axis axis) {
    return rule.effective().conditionLines().stream()
        .filter(line -> line.keyword().startsWith(keyword(axis)))
        .toList();
  }

  private static String keyword(Axis axis) {
    return switch (axis) {
      case DIRECTION -> "Direction";
      case LOCAL_PORT -> "LocalPort";
      case REMOTE_PORT -> "RemotePort";
      case LOCAL_ADDRESS -> "LocalAddr";
      case REMOTE_ADDRESS -> "RemoteAddr";
      case JOB -> "Jobname";
      case USER -> "Userid";
    };
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.Protection;
import org.attls.analysis.answers.Taken;
import org.attls.analysis.space.Area;
import org.attls.analysis.space.Areas;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Interval;
import org.attls.analysis.space.SideText;

/**
 * Tells people on what the rule of a connection depends.
 *
 * @param policy the policy
 */
record CasesText(AnalysedPolicy policy) {
  /** More areas of one case than so many are counted only. */
  private static final int AREAS = 3;

  /** The cases in the order of search, a paragraph. */
  String of(Answer.Cases answer) {
    StringBuilder text = new StringBuilder("it depends on the ");
    text.append(answer.axes().stream().map(Axis::words).collect(Collectors.joining(" and the ")));
    text.append(options(answer.axes())).append(":\n");
    Table table = new Table();
    for (Taken one : answer.cases()) {
      List<Area> areas = Areas.of(one.part().boxes());
      table.add(Words.some(areas, AREAS, area -> words(area, answer)), outcome(one));
    }
    return text.append(table).toString();
  }

  /** What becomes of the data of a case. */
  static Protection protection(Taken one) {
    return one.rule().map(PolicyRule::protection).orElse(Protection.NO_RULE);
  }

  private static String options(List<Axis> axes) {
    List<String> options = new ArrayList<>();
    if (axes.contains(Axis.JOB)) {
      options.add("--job");
    }
    if (axes.contains(Axis.USER)) {
      options.add("--user");
    }
    String tell = options.size() == 1 ? " decides)" : " decide)";
    return options.isEmpty() ? "" : " (" + String.join(" and ", options) + tell;
  }

  private String outcome(Taken one) {
    String becomes = protection(one).sentence();
    if (one.rule().isEmpty()) {
      return "no rule: " + becomes;
    }
    PolicyRule rule = one.rule().get();
    String told = policy.told(rule) + ": " + becomes;
    return rule.isCertain() ? told : told + "; but it may not match: " + rule.doubtsInWords();
  }

  private static String words(Area area, Answer.Cases answer) {
    String words =
        answer.axes().stream()
            .filter(axis -> !area.on(axis).equals(List.of(answer.question().box().on(axis))))
            .map(axis -> axis.words() + ' ' + side(axis, area.on(axis)))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "any" : words;
  }

  private static String side(Axis axis, List<Interval> sides) {
    return switch (axis) {
      case JOB, USER -> SideText.names(sides);
      case LOCAL_ADDRESS, REMOTE_ADDRESS -> SideText.addresses(sides);
      default -> SideText.ports(sides);
    };
  }
}

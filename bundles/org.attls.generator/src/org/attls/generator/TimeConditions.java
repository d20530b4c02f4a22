// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.generator.InForce.Word;
import org.attls.model.policy.TimeCondition;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;

/**
 * When a TTLSRule is in effect. Time conditions become statements of their own, so that the rules
 * share them; what is given verbatim stands in place and wins.
 */
final class TimeConditions {
  private static final String STATEMENT = "IpTimeCondition";

  private final Target target;
  private final Naming naming;
  private final Map<TimeCondition, List<Line>> lines = new HashMap<>();

  TimeConditions(Target target, Naming naming) {
    this.target = target;
    this.naming = naming;
  }

  /**
   * The lines of a rule. A condition that always holds leaves none: it is enough that one of them
   * holds.
   */
  List<Line> of(RulePart part) {
    List<Line> verbatim = part.parameters().timeConditions();
    if (!verbatim.isEmpty()) {
      return verbatim;
    }
    List<Line> found = new ArrayList<>();
    for (TimeCondition time : part.times().stream().distinct().toList()) {
      Invalid.when(time.eIsProxy(), part.rule(), "names a time condition that there is not");
      List<Line> content = lines.computeIfAbsent(time, this::content);
      if (content.isEmpty()) {
        return List.of();
      }
      Draft draft = Draft.of(STATEMENT, naming.time(time.getName()), content, target.written(time));
      found.add(Line.of(STATEMENT + "Ref", draft, target.written(time, part.row(), part.rule())));
    }
    return found;
  }

  private List<Line> content(TimeCondition time) {
    InForce inForce =
        new InForce.Builder(target.effective()::setting).add(Layer.RULE, time).build();
    List<Line> content = new ArrayList<>();
    for (Word word : inForce.parameters()) {
      String keyword = word.words().keyword();
      Parameter parameter = Catalogue.get().parameter(STATEMENT, keyword).orElseThrow();
      String value =
          TimeMasks.isMask(word.words().words())
              ? TimeMasks.of(word.words().words(), word.setting())
              : SettingValues.of(word, parameter).getFirst();
      if (!target.defaults().isCertainly(STATEMENT, keyword, value)) {
        content.add(Line.of(keyword, value, target.withHolders(word.setting())));
      }
    }
    return content;
  }
}

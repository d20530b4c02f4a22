// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.generator.InForce.Word;
import org.attls.model.policy.PolicyPackage.Literals;
import org.attls.model.policy.RuleScope;
import org.attls.model.policy.Setting;
import org.attls.model.policy.TimeCondition;
import org.attls.model.settings.TimeMask;
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
    if (part.timed().isEmpty()) {
      return List.of();
    }
    RuleScope scope = part.timed().get();
    List<TimeCondition> all = scope.getTimes();
    List<Line> found = new ArrayList<>();
    for (TimeCondition time : all.stream().distinct().toList()) {
      Invalid.when(time.eIsProxy(), part.rule(), "names a time condition that there is not");
      List<Line> content = lines.computeIfAbsent(time, this::content);
      if (content.isEmpty()) {
        return List.of();
      }
      Draft draft =
          Draft.of(STATEMENT, naming.time(time.getName()), content, target.sources().of(time));
      List<Source> own =
          target.sources().value(scope, Literals.RULE_SCOPE__TIMES, all.indexOf(time));
      List<Source> more = target.sources().of(time, part.row(), part.rule());
      found.add(Line.of(STATEMENT + "Ref", draft, Sources.join(own, more)));
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
          TimeMask.ofKeyword(keyword)
              .map(mask -> digits(mask, word.setting()))
              .orElseGet(() -> SettingValues.of(word, parameter).getFirst());
      if (!target.defaults().isCertainly(STATEMENT, keyword, value)) {
        content.add(Line.of(keyword, value, target.sources().withHolders(word.setting())));
      }
    }
    return content;
  }

  private static String digits(TimeMask mask, Setting setting) {
    return mask.mask(setting.getValues())
        .orElseThrow(() -> Invalid.because(setting, "has the values " + setting.getValues()));
  }
}

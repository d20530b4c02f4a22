// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.List;
import java.util.stream.Collectors;
import org.attls.analysis.answers.AspectChange;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.TreatmentText;

/** One change: which connections, what was, what is, and by which rules. */
final class ChangePart {
  private ChangePart() {}

  /** Adds the change. */
  static void add(Markup section, Change change) {
    Markup article = section.add("article", "change " + DangerText.style(change.danger()));
    List<String> lines = RuleText.lines(change.areas());
    article.leaf("h3", lines.getFirst());
    if (lines.size() > 1) {
      Markup list = article.add("ul");
      lines.stream().skip(1).forEach(line -> list.leaf("li", line));
    }
    List<AspectChange> aspects =
        AspectChange.of(change.before().otherwise(), change.after().otherwise());
    if (!aspects.isEmpty()) {
      aspects(article, aspects);
    }
    if (!change.before().sometimes().equals(change.after().sometimes())) {
      article.leaf("p", TreatmentText.of(change));
    }
    Markup facts = article.add("dl", "facts");
    fact(facts, "For example", change.witness().toString());
    fact(facts, "Rules before", rules(change.oldRules()));
    fact(facts, "Rules after", rules(change.newRules()));
  }

  private static void aspects(Markup article, List<AspectChange> aspects) {
    Markup table = article.add("div", "wide").add("table", "aspects");
    Markup heads = table.add("thead").add("tr");
    for (String column : List.of("What", "Before", "After")) {
      heads.leaf("th", column).set("scope", "col");
    }
    Markup body = table.add("tbody");
    for (AspectChange aspect : aspects) {
      Markup row = body.add("tr");
      row.leaf("th", aspect.name().isEmpty() ? "protection" : aspect.name()).set("scope", "row");
      row.leaf("td", aspect.before());
      row.leaf("td", aspect.after());
    }
  }

  private static void fact(Markup list, String name, String value) {
    list.leaf("dt", name);
    list.leaf("dd", value);
  }

  private static String rules(List<PolicyRule> rules) {
    return rules.isEmpty()
        ? "none"
        : rules.stream().map(PolicyRule::name).collect(Collectors.joining(", "));
  }
}

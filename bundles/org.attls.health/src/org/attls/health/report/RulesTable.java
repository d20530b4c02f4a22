// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.List;
import org.attls.analysis.answers.ClientCheck;
import org.attls.analysis.answers.Protection;
import org.attls.health.RuleHealth;
import org.attls.health.posture.Posture;
import org.attls.health.posture.Reason;

/** The rules of a stack in the order of search, each with what it offers. */
final class RulesTable {
  private static final List<String> COLUMNS =
      List.of("", "Rule", "Connections", "Level and grade", "Can be negotiated", "Certificates");

  private RulesTable() {}

  /** Adds the table. */
  static void add(Markup section, List<RuleHealth> rules) {
    if (rules.isEmpty()) {
      section.add("p", "empty").text("There are no rules: every connection is in the clear.");
      return;
    }
    Markup table = section.add("div", "wide").add("table", "rules");
    table.leaf("caption", "The first rule that matches a connection takes it.");
    Markup heads = table.add("thead").add("tr");
    heads.add("th").set("scope", "col").leaf("span", "No.");
    COLUMNS.stream().skip(1).forEach(name -> heads.leaf("th", name).set("scope", "col"));
    Markup body = table.add("tbody");
    for (RuleHealth rule : rules) {
      row(body.add("tr"), rule);
    }
    section
        .add("p", "note")
        .text("A connection that no rule matches is in the clear: AT-TLS does nothing with it.");
  }

  private static void row(Markup row, RuleHealth rule) {
    row.add("td", "number-cell").text(Integer.toString(rule.rule().position() + 1));
    Markup head = row.add("th").set("scope", "row");
    head.leaf("bdi", rule.name());
    head.add("span", "place").text(Words.place(rule.place()));
    Markup connections = cell(row, 2).add("ul");
    RuleText.connections(rule.rule()).forEach(line -> connections.leaf("li", line));
    if (!rule.rule().isCertain()) {
      connections.add("li", "doubt").text("but it may not match all of them");
    }
    Posture posture = rule.posture();
    Markup grade = cell(row, 3);
    grade.add("span", Words.style(posture.grade())).text(posture.grade().word());
    rule.level().ifPresent(level -> grade.add("bdi", "level").text(level));
    reasons(grade, posture.reasons());
    if (posture.protection() == Protection.PROTECTED) {
      offer(cell(row, 4), posture);
      certificates(cell(row, 5), posture);
    } else {
      cell(row, 4).text(posture.protection().words());
      cell(row, 5).text("–");
    }
  }

  /** A cell with the name of its column, which narrow windows show beside it. */
  private static Markup cell(Markup row, int column) {
    return row.add("td").set("data-column", COLUMNS.get(column));
  }

  private static void reasons(Markup cell, List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      Markup list = cell.add("ul", "reasons");
      reasons.forEach(reason -> list.leaf("li", reason.text()));
    }
  }

  private static void offer(Markup cell, Posture posture) {
    Markup list = cell.add("dl");
    pair(list, "Strongest", posture.strongest().orElse("nothing known"));
    pair(list, "Weakest", posture.weakest().orElse("nothing known"));
    pair(list, "Forward secrecy", RuleText.forwardSecrecy(posture.forwardSecrecy()));
  }

  private static void certificates(Markup cell, Posture posture) {
    Markup list = cell.add("dl");
    String client =
        posture.client() == ClientCheck.NONE ? "none asked for" : posture.client().word();
    pair(list, "Of clients", client);
    pair(list, "Of the partner", posture.certificates());
  }

  private static void pair(Markup list, String name, String value) {
    list.leaf("dt", name);
    list.leaf("dd", value);
  }
}

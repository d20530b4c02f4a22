// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attls.findings.render.Markdown;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Dependency;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;

/** The section of one statement: what it is, its parameters, and what they exclude and need. */
final class StatementSection {
  private StatementSection() {}

  static void write(Statement statement, Markdown page) {
    page.heading(2, statement.keyword());
    page.paragraph(statement.meaning());
    page.paragraph(form(statement));
    List<Parameter> parameters = Catalogue.get().parameters(statement.keyword());
    if (parameters.isEmpty()) {
      page.paragraph("What it holds is not described here.");
      return;
    }
    page.table(
        "parameter", "value", "default", "required", "how often", "since", "known", "meaning");
    for (Parameter parameter : parameters) {
      row(parameter, page);
    }
    page.endTable();
    exclusions(parameters, page);
    for (Dependency dependency : Catalogue.get().dependencies(statement.keyword())) {
      page.paragraph(dependency.keyword() + ": " + dependency.meaning());
    }
  }

  private static String form(Statement statement) {
    StringBuilder text = new StringBuilder();
    if (!statement.synonyms().isEmpty()) {
      text.append("Also spelled ").append(KeywordsPage.list(statement.synonyms())).append(". ");
    }
    text.append(
        switch (statement.kind()) {
          case LINE -> "Stands on one line, its operands in this order.";
          case AGENT -> "A block of the Policy Agent's configuration.";
          default ->
              statement.inlineIn().isEmpty()
                  ? "Stands alone, with a name."
                  : "Stands alone with a name, or in "
                      + KeywordsPage.list(statement.inlineIn())
                      + ", where the name may be left out.";
        });
    return text.append(" Since ")
        .append(Words.since(statement.introduction()))
        .append(". Known: ")
        .append(Words.of(statement.evidence()))
        .append('.')
        .toString();
  }

  private static void row(Parameter parameter, Markdown page) {
    String since = Words.since(parameter.introduction());
    page.row(
        parameter.keyword(),
        Words.value(parameter),
        Words.defaults(parameter),
        Words.required(parameter),
        Words.repeat(parameter),
        parameter.apars().isEmpty()
            ? since
            : since + " with " + KeywordsPage.list(parameter.apars()),
        Words.of(parameter.evidence()),
        parameter.meaning());
  }

  private static void exclusions(List<Parameter> parameters, Markdown page) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      parameter
          .exclusiveGroup()
          .ifPresent(
              group ->
                  groups.computeIfAbsent(group, key -> new ArrayList<>()).add(parameter.keyword()));
    }
    for (List<String> group : groups.values()) {
      page.paragraph("Only one of: " + KeywordsPage.list(group) + ".");
    }
  }
}

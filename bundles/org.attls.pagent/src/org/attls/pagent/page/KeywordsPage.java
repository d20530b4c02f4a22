// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.page;

import java.util.List;
import java.util.Locale;
import org.attls.findings.render.Markdown;
import org.attls.model.facts.Evidence;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Statement;

/**
 * Writes the reference page of the policy file in Markdown: every statement and parameter of the
 * catalogue, then the tables of facts that their values come from. Lines end with a line feed.
 */
public final class KeywordsPage {
  private KeywordsPage() {}

  /** The page; it ends with a line feed. */
  public static String text() {
    Markdown page = new Markdown();
    page.heading(1, "Keywords of the policy file");
    page.paragraph(
        "Every statement and parameter of AT-TLS that the workbench knows. This page is made from"
            + " the catalogue in the program.");
    evidence(page);
    contents(page);
    for (Statement statement : Catalogue.get().statements()) {
      StatementSection.write(statement, page);
    }
    FactSections.write(page);
    return page.toString();
  }

  private static void evidence(Markdown page) {
    page.heading(2, "How well it is known");
    page.paragraph(
        "Each fact has a mark. An error needs a fact that IBM documents; what rests on less gives a"
            + " warning or a remark. A mark in parentheses is for that value alone.");
    page.table("mark", "meaning");
    for (Evidence evidence : Evidence.values()) {
      page.row(Words.of(evidence), Words.meaning(evidence));
    }
    page.endTable();
  }

  private static void contents(Markdown page) {
    page.heading(2, "Contents");
    for (Statement statement : Catalogue.get().statements()) {
      item(statement.keyword(), page);
    }
    for (String title : FactSections.TITLES) {
      item(title, page);
    }
    page.line("");
  }

  /** A link to a heading; its target is the heading in the form that Markdown hosts give it. */
  private static void item(String title, Markdown page) {
    page.line("- [" + title + "](#" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + ")");
  }

  /** Names with commas between, or a hyphen if there are none. */
  static String list(List<String> names) {
    return names.isEmpty() ? "-" : String.join(", ", names);
  }
}

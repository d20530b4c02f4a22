// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.words;

import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;

/**
 * Writes the page that says for every parameter of the flat file how it is said in the authoring
 * language. Lines end with a line feed.
 */
public final class WordsPage {
  private WordsPage() {}

  /** The page in Markdown. */
  public static String text() {
    StringBuilder page = new StringBuilder();
    page.append("# From parameters to words\n\n");
    page.append(
        "Every parameter of the [policy file](keywords.md), the words of the"
            + " [authoring language](language.md)\nfor it, and the property that they set. This page"
            + " is made from the tables in the program.\n\n");
    page.append(
        "Upper-case words stand for values. A parameter that the table calls *written in* another"
            + " statement\nhas the same effect there, since the connection action overrides the"
            + " environment action and that\nthe group action. In the place that it has here it can"
            + " be given with [verbatim](language.md#verbatim).\n");
    for (Statement statement : Catalogue.get().statements()) {
      write(statement, page);
    }
    return page.toString();
  }

  private static void write(Statement statement, StringBuilder page) {
    if (Catalogue.get().parameters(statement.keyword()).isEmpty()) {
      return;
    }
    page.append("\n## ").append(statement.keyword()).append("\n\n");
    page.append("| parameter | words | property |\n|---|---|---|\n");
    for (Parameter parameter : Catalogue.get().parameters(statement.keyword())) {
      ParameterWords words =
          ParameterWords.of(parameter).orElseGet(() -> new ParameterWords("", ""));
      page.append("| ")
          .append(parameter.keyword())
          .append(" | ")
          .append(code(words.words()))
          .append(" | ")
          .append(words.property())
          .append(" |\n");
    }
  }

  private static String code(String words) {
    return words.startsWith("those of ") ? words : '`' + words.replace("; ", "`, `") + '`';
  }
}

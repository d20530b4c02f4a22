// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Statement;
import org.junit.jupiter.api.Test;

/** The page of keywords in the documentation is the one that the catalogue makes. */
class KeywordsPageFileTest {
  @Test
  void pageIsFresh() throws IOException {
    Path page = Path.of(System.getProperty("attls.root"), "docs", "keywords.md");
    String fresh = KeywordsPage.text();
    if (Boolean.getBoolean("attls.update")) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, fresh);
    }
    assertEquals(
        fresh, Files.readString(page), "the page is stale; ./build -- -Dattls.update=true");
  }

  @Test
  void everyStatementHasASectionAndALink() {
    String page = KeywordsPage.text();
    for (Statement statement : Catalogue.get().statements()) {
      assertTrue(page.contains("\n## " + statement.keyword() + "\n"), statement.keyword());
      assertTrue(page.contains("- [" + statement.keyword() + "](#"), statement.keyword());
    }
  }

  @Test
  void rowsOfATableHaveEquallyManyCells() {
    Pattern bar = Pattern.compile("(?<!\\\\)\\|");
    long expected = 0;
    for (String line : KeywordsPage.text().split("\n")) {
      long bars = bar.matcher(line).results().count();
      if (line.startsWith("|")) {
        assertTrue(expected == 0 || bars == expected, line);
        expected = bars;
      } else {
        expected = 0;
      }
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attls.model.settings.SettingWords;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.junit.jupiter.api.Test;

/** Every parameter of the flat file has words, and the page in the documentation lists them. */
class WordsPageFileTest {
  @Test
  void pageIsFresh() throws IOException {
    Path page = Path.of(System.getProperty("attls.root"), "docs", "parameters.md");
    String fresh = WordsPage.text();
    if (Boolean.getBoolean("attls.update")) {
      Files.writeString(page, fresh);
    }
    assertEquals(
        fresh, Files.readString(page), "the page is stale; ./build -- -Dattls.update=true");
  }

  @Test
  void noRowIsEmpty() {
    for (Statement statement : Catalogue.get().statements()) {
      for (Parameter parameter : Catalogue.get().parameters(statement.keyword())) {
        String name = statement.keyword() + " " + parameter.keyword();
        ParameterWords words =
            ParameterWords.of(parameter).orElseThrow(() -> new AssertionError(name));
        assertFalse(words.words().isBlank(), name);
        assertFalse(words.property().isBlank(), name);
        assertTrue(WordsPage.text().contains("\n| " + parameter.keyword() + " | "), name);
      }
    }
  }

  @Test
  void everySettingIsAParameterOfTheCatalogue() {
    List<String> unknown =
        SettingWords.all().stream()
            .filter(SettingWords::isParameter)
            .filter(each -> Catalogue.get().parameter(each.statement(), each.keyword()).isEmpty())
            .map(SettingWords::words)
            .toList();
    assertEquals(List.of(), unknown);
  }

  @Test
  void noTwoSettingsSetTheSame() {
    long parameters =
        SettingWords.all().stream()
            .filter(SettingWords::isParameter)
            .map(each -> each.statement() + each.keyword())
            .distinct()
            .count();
    assertEquals(SettingWords.all().stream().filter(SettingWords::isParameter).count(), parameters);
  }
}

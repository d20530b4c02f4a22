// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attls.model.settings.SettingWords;
import org.attls.policy.testing.Sources;
import org.junit.jupiter.api.Test;

/** The reference of the language has a row for every setting. */
class LanguagePageTest {
  @Test
  void everySettingHasItsRow() {
    String page = Sources.read(Sources.project("docs/language.md"));
    List<String> missing =
        SettingWords.all().stream()
            .filter(words -> !page.contains("\n| `" + words.words() + "` | "))
            .map(SettingWords::words)
            .toList();
    assertEquals(List.of(), missing);
  }
}

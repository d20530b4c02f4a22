// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attls.model.settings.SettingWords;
import org.attls.policy.services.PolicyGrammarAccess;
import org.attls.policy.testing.Language;
import org.attls.policy.writing.SettingPhrases;
import org.junit.jupiter.api.Test;

/** The words of settings are the same in the grammar and in the table of settings. */
class SettingWordsTest {
  private final PolicyGrammarAccess grammar = Language.get(PolicyGrammarAccess.class);

  @Test
  void grammarAndTableAreAlike() {
    Set<String> inGrammar = new TreeSet<>(SettingPhrases.of(grammar.getSettingNameRule()));
    inGrammar.addAll(SettingPhrases.of(grammar.getKeywordSettingNameRule()));
    Set<String> inTable =
        SettingWords.all().stream()
            .map(SettingWords::words)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(inTable, inGrammar);
  }
}

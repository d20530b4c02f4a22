// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the import knows of the authoring language and of its settings is what these have. */
class WordsTest {
  @Test
  void theWordsAreThoseOfTheGrammar() {
    Set<String> words =
        GrammarUtil.getAllKeywords(Authoring.grammar()).stream()
            .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
            .collect(Collectors.toSet());
    assertEquals(words, Words.allKeywords());
  }

  @Test
  void namesMayBeWhatTheGrammarSays() {
    Set<String> names = new HashSet<>(Words.allKeywords());
    names.removeAll(words(GrammarUtil.findRuleForName(Authoring.grammar(), "SoftWord")));
    names.removeAll(words(GrammarUtil.findRuleForName(Authoring.grammar(), "SetupWord")));
    assertEquals(names, Words.keywords());
  }

  private static Set<String> words(AbstractRule rule) {
    return EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream()
        .map(Keyword::getValue)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "CertificateLabel, TYPE",
    "ClientMaxSSLFragment, LEVEL",
    "Envfile, RULE",
    "FIPS140, LEVEL",
    "TLSv1.2, LEVEL",
    "V3CipherSuites4Char, LEVEL",
    "KeyringStashFile, TYPE"
  })
  void aParameterBelongsToTheLevelBeforeTheTypeBeforeTheRule(String keyword, String slot) {
    assertEquals(slot, Homes.of(keyword).name());
  }
}

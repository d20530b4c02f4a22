// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.attls.policy.services.PolicyGrammarAccess;
import org.attls.policy.testing.Language;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.junit.jupiter.api.Test;

/**
 * Text between objects may be anything but a word that begins an object: a keyword that were
 * forgotten there would cost the rest of the file.
 */
class StrayRuleTest {
  private static final Set<String> BEGIN_OBJECTS =
      Set.of(
          "namespace",
          "import",
          "traffic",
          "security",
          "requirement",
          "address",
          "time",
          "shared",
          "image",
          "certificate",
          "expect");

  private final PolicyGrammarAccess grammar = Language.get(PolicyGrammarAccess.class);

  @Test
  void listsEveryKeywordThatBeginsNoObject() {
    Set<String> expected = new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
    expected.removeAll(BEGIN_OBJECTS);
    Set<String> listed = new TreeSet<>();
    GrammarUtil.containedKeywords(grammar.getStrayRule()).stream()
        .map(Keyword::getValue)
        .forEach(listed::add);
    assertEquals(expected, listed);
  }

  @Test
  void listsEveryKindOfToken() {
    Set<String> listed = new TreeSet<>();
    for (RuleCall call : GrammarUtil.containedRuleCalls(grammar.getStrayRule())) {
      listed.add(call.getRule().getName());
    }
    assertEquals(new TreeSet<>(Set.of("WORD", "STRING", "ANY_OTHER")), listed);
  }
}

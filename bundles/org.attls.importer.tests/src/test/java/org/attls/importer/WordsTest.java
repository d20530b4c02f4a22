// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.StatementKind;
import org.attls.pagent.catalogue.TextForm;
import org.attls.pagent.catalogue.ValueType;
import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;

/** What the import knows of the authoring language and of the catalogue is what these have. */
class WordsTest {
  @Test
  void theWordsAreThoseOfTheGrammar() {
    Set<String> words =
        GrammarUtil.getAllKeywords(Authoring.grammar()).stream()
            .filter(word -> Character.isLetter(word.charAt(0)))
            .collect(Collectors.toSet());
    assertEquals(words, Words.keywords());
  }

  @Test
  void everyParameterOfTheActionsHasAHome() {
    Catalogue catalogue = Catalogue.get();
    for (var statement : catalogue.statements()) {
      boolean action =
          statement.kind() == StatementKind.ACTION || statement.kind() == StatementKind.PARMS;
      for (Parameter parameter : catalogue.parameters(statement.keyword())) {
        if (action && isCarried(parameter)) {
          assertTrue(Homes.has(parameter.keyword()), parameter.keyword());
        }
      }
    }
  }

  private static boolean isCarried(Parameter parameter) {
    boolean owned = Set.of("TTLSEnabled", "Keyring").contains(parameter.keyword());
    return switch (parameter.type().value()) {
      case ValueType.NameReference reference -> false;
      case ValueType.InlineBlock block -> false;
      case ValueType.Text text -> !owned && text.form() != TextForm.PASSWORD;
      default -> !owned;
    };
  }
}

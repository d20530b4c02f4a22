// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.writing;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/** The words of settings, as the grammar has them. */
public final class SettingPhrases {
  private SettingPhrases() {}

  /** The alternatives of a rule, each with one blank between its words. */
  public static Set<String> of(ParserRule rule) {
    return ((Alternatives) rule.getAlternatives())
        .getElements().stream().map(SettingPhrases::words).collect(Collectors.toUnmodifiableSet());
  }

  private static String words(AbstractElement phrase) {
    return phrase instanceof Keyword word
        ? word.getValue()
        : EcoreUtil2.getAllContentsOfType(phrase, Keyword.class).stream()
            .map(Keyword::getValue)
            .collect(Collectors.joining(" "));
  }
}

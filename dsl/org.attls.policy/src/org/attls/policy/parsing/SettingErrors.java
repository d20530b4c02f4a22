// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider.IParserErrorContext;

/** Says what is wrong with settings that the parser could not read. */
final class SettingErrors {
  private SettingErrors() {}

  /** A misspelled setting, or one where the grammar has none. */
  static Optional<SyntaxErrorMessage> about(IParserErrorContext context, Tokens tokens) {
    SettingOwner owner =
        (SettingOwner)
            EnclosingObjects.around(context.getCurrentNode(), SettingOwner.class::isInstance)
                .orElse(null);
    boolean other = !Expectations.mayHoldSettings(context.getCurrentContext());
    if (owner == null || other || follows(tokens)) {
      return Optional.empty();
    }
    SettingPhrase phrase = SettingPhrase.at(tokens);
    if (phrase.isSetting()) {
      return isBehindTypes(owner)
          ? Optional.of(
              SyntaxErrors.message(
                  FindingCode.SETTING_BEHIND_TYPES,
                  phrase.text(),
                  Kinds.describe(descriptor(owner))))
          : Optional.empty();
    }
    return SyntaxErrors.isWord(tokens.text())
        ? misspelled(owner, phrase).or(() -> expected(owner, phrase, tokens))
        : expected(owner, phrase, tokens);
  }

  private static boolean isBehindTypes(SettingOwner owner) {
    return owner instanceof TrafficType
        || owner instanceof TrafficDescriptor descriptor && !descriptor.getTrafficTypes().isEmpty();
  }

  private static Optional<SyntaxErrorMessage> expected(
      SettingOwner owner, SettingPhrase phrase, Tokens tokens) {
    return phrase
        .expected(owner)
        .map(words -> SyntaxErrors.message(FindingCode.SYNTAX, tokens.text(), words));
  }

  private static Optional<SyntaxErrorMessage> misspelled(SettingOwner owner, SettingPhrase phrase) {
    return SettingSuggestion.of(phrase.words(), owner)
        .map(
            meant ->
                new SyntaxErrorMessage(
                    FindingCode.SETTING_UNKNOWN.message(
                        phrase.text(), Kinds.describe(owner), " Did you mean " + meant + "?"),
                    FindingCode.SETTING_UNKNOWN.id(),
                    SettingSuggestion.replacement(meant, phrase.words(), phrase.bad())
                        .toArray(String[]::new)));
  }

  /** Whether what stands before asks for something certain that is no setting. */
  private static boolean follows(Tokens tokens) {
    return Expectations.follow(tokens.before(1)) && SettingPhrase.at(tokens).bad() == 0;
  }

  /** A traffic type that is not read to its end is not in its descriptor yet. */
  private static EObject descriptor(SettingOwner owner) {
    return owner instanceof TrafficType type && type.eContainer() != null
        ? type.eContainer()
        : owner;
  }
}

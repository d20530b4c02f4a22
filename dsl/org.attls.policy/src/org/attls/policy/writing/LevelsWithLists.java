// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.writing;

import com.google.inject.Inject;
import java.util.List;
import org.attls.model.policy.SecurityLevel;
import org.attls.policy.serializer.PolicySemanticSequencer;
import org.attls.policy.services.PolicyGrammarAccess;
import org.attls.policy.services.PolicyGrammarAccess.SecurityLevelElements;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.serializer.ISerializationContext;
import org.eclipse.xtext.serializer.acceptor.SequenceFeeder;

/**
 * Writes the versions and the ciphers of a security level as one list each. The grammar takes
 * several, so Xtext would write one for each value.
 */
public class LevelsWithLists extends PolicySemanticSequencer {
  @Inject private PolicyGrammarAccess access;

  @Override
  protected void sequence_SecurityLevel(ISerializationContext context, SecurityLevel level) {
    SecurityLevelElements grammar = access.getSecurityLevelAccess();
    SequenceFeeder feeder = createSequencerFeeder(context, level);
    feeder.accept(grammar.getNameNameParserRuleCall_2_0(), level.getName());
    if (level.getDescription() != null) {
      feeder.accept(grammar.getDescriptionTextParserRuleCall_3_0(), level.getDescription());
    }
    if (level.isNoSecurity()) {
      feeder.accept(grammar.getNoSecurityNoKeyword_5_2_0_0(), true);
    }
    list(
        level.getVersions(),
        grammar.getVersionsValueParserRuleCall_5_0_1_0(),
        grammar.getVersionsValueParserRuleCall_5_0_2_1_0(),
        feeder);
    list(
        level.getCiphers(),
        grammar.getCiphersValueParserRuleCall_5_1_1_0(),
        grammar.getCiphersValueParserRuleCall_5_1_2_1_0(),
        feeder);
    for (int i = 0; i < level.getVerbatims().size(); i++) {
      feeder.accept(
          grammar.getVerbatimsVerbatimParserRuleCall_5_3_0(), level.getVerbatims().get(i), i);
    }
    feeder.finish();
  }

  private static void list(
      List<String> values, RuleCall first, RuleCall more, SequenceFeeder feeder) {
    for (int i = 0; i < values.size(); i++) {
      feeder.accept(i == 0 ? first : more, values.get(i), i);
    }
  }
}

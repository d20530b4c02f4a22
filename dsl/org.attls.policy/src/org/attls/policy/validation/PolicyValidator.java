// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** All checks of the language; each class beside this one holds those of one concern. */
@ComposedChecks(
    validators = {
      AddressChecks.class,
      AddressGroupChecks.class,
      ClientAuthenticationChecks.class,
      CompletenessChecks.class,
      ConditionChecks.class,
      DerivationChecks.class,
      ExpectationChecks.class,
      KeyRingChecks.class,
      KeyRingReachChecks.class,
      NameChecks.class,
      NamespaceChecks.class,
      NoSecurityChecks.class,
      PropertyChecks.class,
      ReleaseChecks.class,
      RuleChecks.class,
      SecurityLevelChecks.class,
      SettingChecks.class,
      SettingDependencyChecks.class,
      SettingReleaseChecks.class,
      SettingValueChecks.class,
      SetupChecks.class,
      SharedRulesChecks.class,
      SymbolChecks.class,
      SyntaxChecks.class,
      TextChecks.class,
      TimeConditionChecks.class,
      TrafficTypeChecks.class,
      UsageChecks.class,
      VerbatimChecks.class,
      VerbatimReleaseChecks.class,
      VerbatimRowChecks.class,
      VerbatimValueChecks.class
    })
public class PolicyValidator extends AbstractPolicyValidator {}

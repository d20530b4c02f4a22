// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** All checks of the language; each class beside this one holds those of one concern. */
@ComposedChecks(
    validators = {
      AddressChecks.class,
      CompletenessChecks.class,
      ConditionChecks.class,
      KeyRingChecks.class,
      NameChecks.class,
      PropertyChecks.class,
      ReleaseChecks.class,
      SecurityLevelChecks.class,
      SyntaxChecks.class,
      TextChecks.class,
      TrafficTypeChecks.class,
      UsageChecks.class,
      VerbatimChecks.class,
      VerbatimReleaseChecks.class,
      VerbatimRowChecks.class,
      VerbatimValueChecks.class
    })
public class PolicyValidator extends AbstractPolicyValidator {}

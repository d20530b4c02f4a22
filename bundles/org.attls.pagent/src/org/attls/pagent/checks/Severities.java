// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import org.attls.findings.Severity;
import org.attls.model.facts.Evidence;

/** How grave it is to break a rule that is known so well. */
final class Severities {
  private Severities() {}

  /** Only what IBM says may make an error; what is merely believed is worth a remark. */
  static Severity of(Evidence evidence) {
    return switch (evidence) {
      case IBM -> Severity.ERROR;
      case OBSERVED, SECONDARY, KNOWLEDGE -> Severity.WARNING;
      case UNCONFIRMED -> Severity.INFO;
    };
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import org.attls.findings.Severity;
import org.attls.model.facts.Evidence;
import org.attls.pagent.catalogue.Coverage;
import org.attls.pagent.catalogue.Statement;

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

  /** How grave it is that a statement has a parameter that the catalogue does not give it. */
  static Severity ofLacking(Statement statement, String keyword) {
    return statement.certainlyLacks(keyword) ? Severity.ERROR : Severity.WARNING;
  }

  /**
   * How grave a keyword is that no statement has. A cut diagram is no reason to think it exists.
   */
  static Severity ofUnknown(Statement statement) {
    return statement.coverage() == Coverage.UNSEEN ? Severity.WARNING : Severity.ERROR;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.model.facts.Release;

/** Finds TLS 1.3 in FIPS mode. What z/OS 3.1 and later make of it is not known. */
final class Tls13AndFips {
  private static final Release UNCERTAIN_SINCE = Release.of("3.1");

  private Tls13AndFips() {}

  static void look(Use use, Tally tally) {
    if (use.isFips() && use.can("TLSv1.3")) {
      tally.add(
          FindingCode.TLS13_WITH_FIPS,
          use.release().atLeast(UNCERTAIN_SINCE) ? Severity.INFO : Severity.WARNING,
          use.at("TLSv1.3"),
          use.rules());
    }
  }
}

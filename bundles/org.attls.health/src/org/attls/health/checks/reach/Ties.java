// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.List;
import org.attls.analysis.answers.Tie;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;

/** Rules of one priority for the same connections, with different effects (H13). */
public final class Ties implements HealthCheck {
  private static final String UNSURE = " It is not even certain which of the names comes first.";

  @Override
  public String concern() {
    return "rules of one priority";
  }

  @Override
  public List<Finding> check(HealthInput input) {
    Cases cases = new Cases(input.sources());
    for (Tie tie : Tie.of(input.space())) {
      cases.add(
          FindingCode.PRIORITY_TIE,
          tie.second(),
          input.sources().told(tie.first()),
          tie.second().priority(),
          Told.connection(tie.witness()),
          Told.change(input.space(), tie.second(), tie.first()),
          tie.sure() ? "" : UNSURE);
    }
    return cases.findings();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;

/** What is in force for the connections of protected rules, and whether it fits together. */
public final class TlsChecks implements HealthCheck {
  private static final List<UseCheck> ALL =
      List.of(
          UseCheck.each(UsableVersions::look),
          UseCheck.each(SuitesOfVersions::look),
          UseCheck.each(OldVersions::look),
          UseCheck.each(KeyShares::look),
          UseCheck.each(Tls13AndFips::look),
          UseCheck.each(SuiteB::look),
          UseCheck.each(AnyCurve::look),
          UseCheck.each(HandshakeLimit::look),
          UseCheck.each(SessionTickets::look),
          UseCheck.each(ApplicationControl::look),
          UseCheck.each(SecondaryMaps::look),
          new Directions(),
          new SysplexCaches(),
          new FipsNeeds());

  @Override
  public String concern() {
    return "the TLS settings of protected rules";
  }

  @Override
  public List<Finding> check(HealthInput input) {
    List<Use> uses = Use.of(input.space());
    Tally tally = new Tally(input.sources());
    ALL.forEach(check -> check.look(uses, tally));
    return tally.findings();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.analysis.answers.ClientCheck;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;

/** Key rings without CA certificates where those of partners are checked (H20). */
public final class RingAuthorities implements HealthCheck {
  private static final Set<ClientCheck> CHECKED =
      EnumSet.of(ClientCheck.REQUIRED, ClientCheck.SAF_CHECK);

  @Override
  public String concern() {
    return "CA certificates on key rings";
  }

  @Override
  public Optional<String> obstacle(HealthInput input) {
    return KeyRings.obstacle(input);
  }

  @Override
  public List<Finding> check(HealthInput input) {
    Cases cases = new Cases(input.sources());
    for (RingUse use : RingUse.of(input, KeyRings.of(input))) {
      if (use.isWrong(ring -> !ring.hasAuthority())) {
        need(input, use)
            .ifPresent(
                need ->
                    cases.add(FindingCode.RING_WITHOUT_CA, use.at(), use.rule(), use.name(), need));
      }
    }
    return cases.findings();
  }

  private static Optional<String> need(HealthInput input, RingUse use) {
    if (use.isClient()) {
      return Optional.of("is a client and checks the certificate of the server");
    }
    ClientCheck check = input.space().treatment(use.rule()).client();
    return CHECKED.contains(check)
        ? Optional.of("demands certificates of clients (" + check.word() + ")")
        : Optional.empty();
  }
}

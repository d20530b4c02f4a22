// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.attls.analysis.answers.ClientCheck;
import org.attls.findings.FindingCode;
import org.attls.health.HealthInput;

/** Key rings without CA certificates where those of partners are checked (H20). */
public final class RingAuthorities extends RingCheck {
  private static final Set<ClientCheck> CHECKED =
      EnumSet.of(ClientCheck.REQUIRED, ClientCheck.SAF_CHECK);

  @Override
  public String concern() {
    return "CA certificates on key rings";
  }

  @Override
  void look(HealthInput input, RingUse use, Cases cases) {
    if (use.isWrong(ring -> !ring.hasAuthority())) {
      need(input, use)
          .ifPresent(
              need ->
                  cases.add(FindingCode.RING_WITHOUT_CA, use.at(), use.rule(), use.name(), need));
    }
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

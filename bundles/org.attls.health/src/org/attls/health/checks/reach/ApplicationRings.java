// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.Taken;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.HealthInput;
import org.attls.health.inventory.Application;

/** Applications of the inventory that use another key ring than they must (H38). */
public final class ApplicationRings extends ApplicationCheck {
  @Override
  public String concern() {
    return "key rings of applications";
  }

  @Override
  void look(HealthInput input, Application application, List<Finding> findings) {
    if (!application.ring().isEmpty()) {
      RingName wanted = RingName.of(application.ring());
      for (Taken taken : Taken.of(input.space(), application.connections())) {
        other(wanted, taken)
            .ifPresent(ring -> findings.add(finding(input, application, taken, ring)));
      }
    }
  }

  private static Optional<RingName> other(RingName wanted, Taken taken) {
    return taken.rule().flatMap(RingName::of).filter(ring -> !ring.fits(wanted));
  }

  private static Finding finding(
      HealthInput input, Application application, Taken taken, RingName ring) {
    PolicyRule rule = taken.rule().orElseThrow();
    return Finding.at(
        FindingCode.OTHER_RING,
        application.place(),
        "Application " + application.name(),
        application.ring(),
        input.subject(),
        input.sources().told(rule),
        ring,
        Told.connections(taken.part()));
  }
}

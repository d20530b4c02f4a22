// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.Taken;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;
import org.attls.health.inventory.Application;

/** Applications of the inventory that use another key ring than they must (H38). */
public final class ApplicationRings implements HealthCheck {
  @Override
  public String concern() {
    return "key rings of applications";
  }

  @Override
  public Optional<String> obstacle(HealthInput input) {
    return OfStack.of(
        "applications.csv", input.inventory().applications(), input, Application::system);
  }

  @Override
  public List<Finding> check(HealthInput input) {
    List<Finding> findings = new ArrayList<>();
    List<Application> all = input.inventory().applications().orElse(List.of());
    for (Application application : OfStack.of(all, input, Application::system)) {
      if (!application.ring().isEmpty()) {
        RingName wanted = RingName.of(application.ring());
        for (Taken taken : Taken.of(input.space(), application.connections())) {
          other(wanted, taken)
              .ifPresent(ring -> findings.add(finding(input, application, taken, ring)));
        }
      }
    }
    return findings;
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

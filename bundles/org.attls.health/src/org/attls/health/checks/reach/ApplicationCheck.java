// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;
import org.attls.health.inventory.Application;

/** A check of each application of the stack that the inventory lists. */
abstract class ApplicationCheck implements HealthCheck {
  @Override
  public final Optional<String> obstacle(HealthInput input) {
    return OfStack.of(
        "applications.csv", input.inventory().applications(), input, Application::system);
  }

  @Override
  public final List<Finding> check(HealthInput input) {
    List<Finding> findings = new ArrayList<>();
    List<Application> all = input.inventory().applications().orElse(List.of());
    for (Application application : OfStack.of(all, input, Application::system)) {
      look(input, application, findings);
    }
    return findings;
  }

  /** Looks at one application, and adds what is to be said. */
  abstract void look(HealthInput input, Application application, List<Finding> findings);
}

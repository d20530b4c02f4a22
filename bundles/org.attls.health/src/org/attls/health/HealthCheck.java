// SPDX-License-Identifier: EPL-2.0

package org.attls.health;

import java.util.List;
import java.util.Optional;
import org.attls.findings.Finding;

/** One concern of the health check; a pure function of the policy and the inventory. */
public interface HealthCheck {
  /** What the check looks at, for the list of those that did not run; a few words. */
  String concern();

  /** Why it cannot run on this input, for example which inventory file is missing. */
  default Optional<String> obstacle(HealthInput input) {
    return Optional.empty();
  }

  /** What is to be said; asked only if there is no obstacle. */
  List<Finding> check(HealthInput input);
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health;

import java.util.Objects;
import org.attls.analysis.answers.PolicySpace;
import org.attls.health.inventory.Inventory;

/**
 * What a health check looks at: the policy of one stack.
 *
 * @param subject what the policy is of, as the user knows it: IMAGE/STACK, or the flat file
 * @param image the name of the z/OS image, for what the inventory says of it; empty for a flat file
 * @param stack the name of the TCP/IP stack; empty for a flat file
 * @param space its rules in the order of search
 * @param sources what its statements are to the author
 * @param inventory what is known of the system
 */
public record HealthInput(
    String subject,
    String image,
    String stack,
    PolicySpace space,
    PolicySources sources,
    Inventory inventory) {
  /** Checks that nothing is missing. */
  public HealthInput {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(image, "image");
    Objects.requireNonNull(stack, "stack");
    Objects.requireNonNull(space, "space");
    Objects.requireNonNull(sources, "sources");
    Objects.requireNonNull(inventory, "inventory");
  }
}

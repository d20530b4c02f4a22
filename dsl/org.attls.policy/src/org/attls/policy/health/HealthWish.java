// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.health;

import java.util.Optional;
import org.attls.health.inventory.Inventory;
import org.attls.health.profile.Profile;
import org.attls.model.facts.Release;

/**
 * How the health of a project is to be judged.
 *
 * @param profile the profile that sets severities
 * @param inventory what is known of the systems
 * @param release the release that all images are taken to have; empty for the one that each has
 */
public record HealthWish(Profile profile, Inventory inventory, Optional<Release> release) {
  /** No profile, nothing known of the systems, the releases of the images. */
  public static final HealthWish PLAIN =
      new HealthWish(Profile.NONE, Inventory.NONE, Optional.empty());
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.health.profile.Profile;

/**
 * What a health check was about, apart from its stacks.
 *
 * @param title the project or file, as the user knows it
 * @param profile the standard by which findings were weighed
 * @param files the files that were read, the inventory included
 * @param general what is to be said of no stack in particular, such as faults of the inventory
 */
public record Judged(String title, Profile profile, List<JudgedFile> files, List<Finding> general) {
  /** Copies the lists, so that they cannot change. */
  public Judged {
    files = List.copyOf(files);
    general = List.copyOf(general);
  }
}

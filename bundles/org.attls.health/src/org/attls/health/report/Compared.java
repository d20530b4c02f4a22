// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.List;
import org.attls.model.facts.Release;

/**
 * Two policies that are compared.
 *
 * @param old the policy before the change, as the user named it
 * @param now the policy after it
 * @param release the release that both were judged for
 * @param files the files of both
 */
public record Compared(String old, String now, Release release, List<JudgedFile> files) {
  /** Copies the files, so that they cannot change. */
  public Compared {
    files = List.copyOf(files);
  }
}

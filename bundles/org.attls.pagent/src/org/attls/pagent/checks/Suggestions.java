// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.Collection;
import java.util.Optional;
import org.attls.findings.NearestName;

/**
 * Finds what was meant. Comparing names is slow, and a file may have thousands of unknown ones, so
 * after many comparisons nothing more is suggested.
 */
final class Suggestions {
  private int left = 200_000;

  /** The candidate that is nearest to a name; empty if none is near, or too many were asked for. */
  Optional<String> nearest(Collection<String> candidates, String wanted) {
    if (candidates.size() > left || wanted.length() > 100) {
      return Optional.empty();
    }
    left -= candidates.size();
    return NearestName.in(candidates, wanted);
  }

  /** The end of a message: empty, or a question with a blank before it. */
  static String question(Optional<String> nearest) {
    return nearest.map(name -> " Did you mean " + name + "?").orElse("");
  }

  /** What a quick fix needs: the name, or nothing. */
  static String[] data(Optional<String> nearest) {
    return nearest.map(name -> new String[] {name}).orElse(new String[0]);
  }
}

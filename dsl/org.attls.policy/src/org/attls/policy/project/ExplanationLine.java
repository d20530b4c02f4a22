// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import java.util.List;

/**
 * A line of a generated policy, and what made it.
 *
 * @param number its number, from 1
 * @param text its text
 * @param sources the parts of the authoring text that made it, the most specific first; empty for a
 *     line that none of them asks for, such as one of the header
 */
public record ExplanationLine(int number, String text, List<ExplanationSource> sources) {
  /** Copies the sources, so that the line cannot change. */
  public ExplanationLine {
    sources = List.copyOf(sources);
  }
}

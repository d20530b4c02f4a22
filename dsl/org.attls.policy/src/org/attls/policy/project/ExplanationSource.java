// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import org.attls.findings.Place;

/**
 * An authoring object, or a part of one, that has a part in a line of a generated policy.
 *
 * @param kind what kind of object it is, for example {@code connectivity rule}; {@code property}
 *     for a property that is no object, {@code value} for one value of several
 * @param name its name; without one the first line of its text
 * @param place where its name is, or else its first line
 * @param whole where all of it is
 */
public record ExplanationSource(String kind, String name, Place place, Place whole) {

  /** Whether it begins on a line of a file. */
  boolean beginsAt(String file, int line) {
    return whole.line() == line && whole.file().equals(file);
  }

  /** Whether a line of a file is in it. */
  boolean covers(String file, int line) {
    return whole.file().equals(file) && whole.line() <= line && line <= lastLine();
  }

  /** Over how many lines it goes. */
  int height() {
    return lastLine() - whole.line() + 1;
  }

  private int lastLine() {
    return whole.endColumn() == 1 ? Math.max(whole.line(), whole.endLine() - 1) : whole.endLine();
  }
}

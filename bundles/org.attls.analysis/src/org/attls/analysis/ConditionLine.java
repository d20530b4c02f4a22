// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.List;
import java.util.Optional;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/**
 * A line or inner statement of a rule that limits the connections.
 *
 * @param keyword its keyword, as IBM spells it
 * @param node where it stands
 * @param target the statement that it names or is; empty if it holds the value itself
 * @param values the lines with the values, those of all members of a group
 */
public record ConditionLine(
    String keyword, FlatNode node, Optional<FlatStatement> target, List<FlatSetting> values) {
  /** Copies the values, so that the line cannot change. */
  public ConditionLine {
    values = List.copyOf(values);
  }

  /** The line or statement on one line, with single blanks. */
  public String text() {
    return node.toString().strip().replaceAll("\\s+", " ");
  }
}

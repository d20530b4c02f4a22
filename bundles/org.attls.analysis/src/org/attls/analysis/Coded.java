// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.List;
import org.attls.pagent.source.FlatSetting;

/**
 * A parameter that an action of a rule codes.
 *
 * @param level the action that codes it
 * @param value what it codes
 * @param settings the lines that code it: several for a list, else one
 */
public record Coded(ActionLevel level, EffectiveValue value, List<FlatSetting> settings) {
  /** Copies the settings, so that nothing can change. */
  public Coded {
    settings = List.copyOf(settings);
  }

  /** The keyword of the statement that has the first line, as IBM spells it. */
  public String statement() {
    return settings.getFirst().parameter().orElseThrow().statement();
  }
}

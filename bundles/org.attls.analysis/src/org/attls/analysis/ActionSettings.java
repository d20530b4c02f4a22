// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.SequencedMap;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatStatement;

/** What a single action codes, whatever the other actions of a rule say. */
public final class ActionSettings {
  private ActionSettings() {}

  /**
   * What an action codes with the statements that it names or holds, by the keyword of the
   * parameter; parameters that feed one list are one by the name of the list.
   *
   * @param policy the policy that the action is in
   * @param level which action it is
   * @param action the action
   */
  public static SequencedMap<String, Coded> of(
      FlatPolicy policy, ActionLevel level, FlatStatement action) {
    return new ActionReader(policy).read(level, action, new Reading(policy));
  }
}

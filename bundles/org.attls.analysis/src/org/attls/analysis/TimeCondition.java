// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.Map;

/**
 * When a rule is active.
 *
 * @param parameters the values of the parameters of IpTimeCondition that are coded, by keyword
 */
public record TimeCondition(Map<String, String> parameters) {
  /** Copies the parameters, so that the condition cannot change. */
  public TimeCondition {
    parameters = Map.copyOf(parameters);
  }
}

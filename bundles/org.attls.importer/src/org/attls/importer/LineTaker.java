// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import org.attls.analysis.Coded;

/** Takes the parameters of one kind that the actions of a rule code. */
interface LineTaker {
  /**
   * Takes a parameter.
   *
   * @param keyword its keyword as IBM spells it, or the name of the list that several feed
   * @return whether it is of the kind, so that nobody else needs to take it
   */
  boolean take(String keyword, Coded coded);
}

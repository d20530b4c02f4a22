// SPDX-License-Identifier: EPL-2.0

package org.attls.health.expect;

/** Whether a rule, or that there is none, keeps a demand. */
sealed interface Verdict {
  /** It does. */
  record Kept() implements Verdict {}

  /**
   * It does not.
   *
   * @param effect what becomes of the connections, as half a sentence about them
   * @param advice what to do, as a sentence without its full stop
   */
  record Broken(String effect, String advice) implements Verdict {}

  /**
   * It may not.
   *
   * @param effect what may become of the connections, as half a sentence about them
   * @param why why that is not certain, as a sentence without its full stop
   */
  record Uncertain(String effect, String why) implements Verdict {}
}

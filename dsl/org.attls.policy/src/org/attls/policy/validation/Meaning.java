// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

/**
 * What a text stands for.
 *
 * @param text the text with the values of symbols
 * @param stack the stack for which it is so, in words; empty if the text is as it is written
 */
record Meaning(String text, String stack) {
  /** Whether the text is as it is written. */
  boolean isWritten() {
    return stack.isEmpty();
  }

  /** What messages say of it at their end. */
  String suffix() {
    return isWritten() ? "" : " In " + stack + " this is " + text + ".";
  }
}

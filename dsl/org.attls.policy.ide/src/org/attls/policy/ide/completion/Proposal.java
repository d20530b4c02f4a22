// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

/**
 * A piece of text that fits at the cursor.
 *
 * @param text the text to insert
 * @param label the text to show, and to compare with what has been typed
 * @param description what it is, in one line
 * @param documentation more about it, or null
 * @param kind one of the kinds of {@code ContentAssistEntry}
 * @param priority the greater comes first; equal ones are in alphabetical order
 */
record Proposal(
    String text,
    String label,
    String description,
    String documentation,
    String kind,
    int priority) {

  /** A proposal that is shown as it is inserted. */
  static Proposal of(String text, String description, String kind, int priority) {
    return new Proposal(text, text, description, null, kind, priority);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import java.util.List;
import java.util.Optional;
import org.attls.ui.stacks.Choices;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.Subject;

/**
 * What came of a text.
 *
 * @param pasted the text
 * @param subject the policy that was asked; empty if there is none
 * @param choices the policies that can be asked instead
 * @param sentence what there is to say first
 * @param rows the differences, or the messages
 */
record Verified(
    Pasted pasted, Optional<Subject> subject, Choices choices, String sentence, List<Row> rows) {
  /** Copies the rows, so that the result cannot change. */
  Verified {
    rows = List.copyOf(rows);
  }
}

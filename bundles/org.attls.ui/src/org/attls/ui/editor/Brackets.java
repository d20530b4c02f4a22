// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows the brace that belongs to the one at the cursor. */
public final class Brackets extends DefaultCharacterPairMatcher {
  /** Made by the editor. */
  public Brackets() {
    super(new char[] {'{', '}'}, Partitions.PARTITIONING, true);
  }
}

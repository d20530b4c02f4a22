// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** How a language with blocks in braces is laid out. */
public interface BlockLayout {
  /** The blanks of one level of indentation, at least one. */
  String level(IDocument document);

  /** Whether a document has more opening braces than closing ones. */
  boolean isUnclosed(IDocument document) throws BadLocationException;
}

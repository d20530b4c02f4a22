// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.model;

import java.util.Comparator;
import java.util.List;
import org.attls.policy.ide.live.Edit;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Changes of a document that one undo takes back together. */
public final class OneUndo {
  /** Of more changes than this one is made: every change costs all who watch the document. */
  private static final int MANY = 200;

  private OneUndo() {}

  /**
   * Makes several changes, in the UI thread.
   *
   * @param edits the changes, whose offsets are those of the text before
   * @throws BadLocationException if a change has no place in the text
   */
  public static void apply(IDocument document, List<Edit> edits) throws BadLocationException {
    IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    begin(undo);
    try {
      for (Edit edit : inReverse(few(document.get(), edits))) {
        document.replace(edit.offset(), edit.length(), edit.text());
      }
    } finally {
      end(undo);
    }
  }

  /** The changes, or one that does the same if there are many. */
  public static List<Edit> few(String text, List<Edit> edits) {
    if (edits.size() <= MANY) {
      return edits;
    }
    StringBuilder changed = new StringBuilder(text.length());
    int done = 0;
    for (Edit edit : inOrder(edits)) {
      changed.append(text, done, edit.offset()).append(edit.text());
      done = edit.offset() + edit.length();
    }
    changed.append(text, done, text.length());
    return Edit.between(text, changed.toString()).stream().toList();
  }

  /** Begins a change that is undone as one; the manager may be null. */
  public static void begin(IDocumentUndoManager undo) {
    if (undo != null) {
      undo.beginCompoundChange();
    }
  }

  /** Ends a change that is undone as one; the manager may be null. */
  public static void end(IDocumentUndoManager undo) {
    if (undo != null) {
      undo.endCompoundChange();
    }
  }

  private static List<Edit> inOrder(List<Edit> edits) {
    return edits.stream().sorted(Comparator.comparingInt(Edit::offset)).toList();
  }

  private static List<Edit> inReverse(List<Edit> edits) {
    return inOrder(edits).reversed();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.refactoring;

import org.attls.ui.model.OneUndo;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.PlatformUI;

/**
 * A change of a document that is open in an editor, which takes it back as one. Changes are made in
 * a thread of the workbench, but the document belongs to the UI thread.
 */
final class EditorChange extends DocumentChange {
  private final IDocument document;
  private final Object[] affected;

  /**
   * Makes a change.
   *
   * @param affected the file of the document; the editor of that file takes the change back without
   *     asking whether others may be changed too
   */
  EditorChange(String name, IDocument document, Object... affected) {
    super(name, document);
    this.document = document;
    this.affected = affected;
  }

  @Override
  public Object[] getAffectedObjects() {
    return affected.clone();
  }

  @Override
  public Change perform(IProgressMonitor monitor) throws CoreException {
    Change undo = inUiThread(document, () -> super.perform(monitor));
    return undo == null ? null : new Undo(document, undo, affected);
  }

  /** Something that may fail. */
  private interface Work {
    Change run() throws CoreException;
  }

  private static Change inUiThread(IDocument document, Work work) throws CoreException {
    Change[] result = new Change[1];
    CoreException[] failure = new CoreException[1];
    PlatformUI.getWorkbench()
        .getDisplay()
        .syncExec(
            () -> {
              try {
                result[0] = asOne(document, work);
              } catch (CoreException e) {
                failure[0] = e;
              }
            });
    if (failure[0] != null) {
      throw failure[0];
    }
    return result[0];
  }

  private static Change asOne(IDocument document, Work work) throws CoreException {
    IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    OneUndo.begin(undo);
    try {
      return work.run();
    } finally {
      OneUndo.end(undo);
    }
  }

  /** Takes a change back, or makes it again. */
  private static final class Undo extends Change {
    private final IDocument document;
    private final Change change;
    private final Object[] affected;

    Undo(IDocument document, Change change, Object[] affected) {
      this.document = document;
      this.change = change;
      this.affected = affected;
    }

    @Override
    public Object[] getAffectedObjects() {
      return affected.clone();
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
      Change undo = inUiThread(document, () -> change.perform(monitor));
      return undo == null ? null : new Undo(document, undo, affected);
    }

    @Override
    public String getName() {
      return change.getName();
    }

    @Override
    public void initializeValidationData(IProgressMonitor monitor) {
      change.initializeValidationData(monitor);
    }

    @Override
    public RefactoringStatus isValid(IProgressMonitor monitor) throws CoreException {
      return change.isValid(monitor);
    }

    @Override
    public Object getModifiedElement() {
      return change.getModifiedElement();
    }
  }
}

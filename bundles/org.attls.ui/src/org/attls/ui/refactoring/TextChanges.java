// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.refactoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attls.policy.ide.live.Edit;
import org.attls.policy.ide.text.TextChange;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.LiveDocuments;
import org.attls.ui.model.OneUndo;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.ui.statushandlers.StatusManager;

/** Changes of the language's services as changes that the workbench can preview and undo. */
public final class TextChanges {
  private TextChanges() {}

  /**
   * Changes of files of the workspace.
   *
   * @param name what the change does, for the undo menu
   * @param saveMode what becomes of open files, as in {@link TextFileChange}
   */
  public static Change of(String name, List<TextChange> changes, int saveMode) {
    Map<URI, MultiTextEdit> files = new LinkedHashMap<>();
    for (TextChange change : changes) {
      files
          .computeIfAbsent(change.file(), uri -> new MultiTextEdit())
          .addChild(new ReplaceEdit(change.offset(), change.length(), change.text()));
    }
    CompositeChange all = new CompositeChange(name);
    files.forEach((uri, edit) -> add(all, uri, edit, saveMode));
    return all;
  }

  /** Makes a change of open editors, whose own history takes it back; tells what goes wrong. */
  public static void perform(Change change) {
    run(change, new PerformChangeOperation(change));
  }

  /** Makes a change of files that need not be open, and lets the workbench take it back. */
  public static void performUndoable(Change change) {
    PerformChangeOperation operation = new PerformChangeOperation(change);
    operation.setUndoManager(RefactoringCore.getUndoManager(), change.getName());
    run(change, operation);
  }

  private static void run(Change change, PerformChangeOperation operation) {
    try {
      change.initializeValidationData(new NullProgressMonitor());
      operation.run(new NullProgressMonitor());
      RefactoringStatus status = operation.getValidationStatus();
      if (status != null && status.hasFatalError()) {
        String why = status.getMessageMatchingSeverity(RefactoringStatus.FATAL);
        StatusManager.getManager().handle(Status.error(why), StatusManager.SHOW);
      }
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }

  private static void add(CompositeChange all, URI uri, MultiTextEdit edit, int saveMode) {
    IFile file = PolicyFiles.file(uri);
    if (file != null) {
      TextFileChange change = new TextFileChange(file.getName(), file);
      // What no editor shows would be lost if it were not saved.
      change.setSaveMode(LiveDocuments.of(uri).isPresent() ? saveMode : TextFileChange.FORCE_SAVE);
      change.setTextType("attls");
      change.setEdit(edit);
      all.add(change);
      return;
    }
    LiveDocuments.of(uri)
        .map(LiveDocument::document)
        .ifPresent(
            document -> {
              all.add(change(uri.lastSegment(), document, edit, document));
            });
  }

  /**
   * Changes of a document that is open in an editor.
   *
   * @param name what the change does, for the undo menu
   * @param affected its file, or the document if it has none
   */
  public static Change of(String name, IDocument document, Object affected, List<Edit> edits) {
    MultiTextEdit all = new MultiTextEdit();
    OneUndo.few(document.get(), edits).stream()
        .map(edit -> new ReplaceEdit(edit.offset(), edit.length(), edit.text()))
        .forEach(all::addChild);
    return change(name, document, all, affected);
  }

  private static Change change(String name, IDocument document, TextEdit edit, Object affected) {
    DocumentChange change = new EditorChange(name, document, affected);
    change.setTextType("attls");
    change.setEdit(edit);
    return change;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import org.attls.findings.Place;
import org.attls.ui.PolicyUi;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens files, and places in them. */
final class Navigation {
  private Navigation() {}

  /** Opens a file in its editor; returns the editor, or null if it cannot be opened. */
  static IEditorPart open(IWorkbenchWindow window, IFile file) {
    IWorkbenchPage page = window.getActivePage();
    if (page == null || !file.exists()) {
      return null;
    }
    try {
      return IDE.openEditor(page, file);
    } catch (PartInitException e) {
      ILog.of(PolicyUi.class).error(file.getFullPath() + " cannot be opened.", e);
      return null;
    }
  }

  /** Opens a file and selects a place in it. */
  static void open(IWorkbenchWindow window, IFile file, Place place) {
    ITextEditor editor = Adapters.adapt(open(window, file), ITextEditor.class);
    if (editor == null) {
      return;
    }
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    try {
      int start = offset(document, place.line(), place.column());
      int end = offset(document, place.endLine(), place.endColumn());
      editor.selectAndReveal(start, Math.max(0, end - start));
    } catch (BadLocationException e) {
      // The text has changed since; its editor is open at least.
      editor.setFocus();
    }
  }

  private static int offset(IDocument document, int line, int column) throws BadLocationException {
    return document.getLineOffset(line - 1) + column - 1;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.Optional;
import org.attls.ui.language.LanguageServices;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.LiveDocuments;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.util.ITextRegion;

/** The text editors of the workbench and what is open in them. */
public final class Editors {
  private Editors() {}

  /** The document of a text editor. */
  public static Optional<IDocument> document(ITextEditor editor) {
    return Optional.ofNullable(editor.getDocumentProvider())
        .map(provider -> provider.getDocument(editor.getEditorInput()));
  }

  /** The model of what a part shows, if it is an editor of a policy. */
  public static Optional<LiveDocument> live(IWorkbenchPart part) {
    return part instanceof ITextEditor editor
        ? document(editor).flatMap(LiveDocuments::of)
        : Optional.empty();
  }

  /** The services of the language of what a part shows, if it is one of ours. */
  public static Optional<LanguageServices> services(IWorkbenchPart part) {
    Optional<LanguageServices> own =
        Optional.ofNullable(part == null ? null : part.getAdapter(LanguageServices.class));
    return own.or(() -> live(part).map(PolicyServices::new));
  }

  /** Opens a file of the workspace and selects a part of its text. */
  public static void open(URI uri, ITextRegion selection) {
    IFile file = PolicyFiles.file(uri);
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    try {
      IEditorPart editor = file == null ? page.getActiveEditor() : IDE.openEditor(page, file);
      if (editor instanceof ITextEditor text) {
        page.getNavigationHistory().markLocation(editor);
        text.selectAndReveal(selection.getOffset(), selection.getLength());
      }
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }
}

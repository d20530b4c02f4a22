// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.Optional;
import org.attls.findings.Place;
import org.attls.policy.library.Library;
import org.attls.ui.language.LanguageServices;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.LiveDocuments;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
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

  /** Opens a file of the workspace or of the library and selects a part of its text. */
  public static void open(URI uri, ITextRegion selection) {
    open(uri)
        .ifPresent(
            editor -> {
              editor.getSite().getPage().getNavigationHistory().markLocation(editor);
              editor.selectAndReveal(selection.getOffset(), selection.getLength());
            });
  }

  /** Opens a file of the workspace or of the library and selects a place in its text. */
  public static void open(URI uri, Place place) {
    open(uri)
        .ifPresent(
            editor ->
                document(editor)
                    .flatMap(document -> PlacesInText.region(document, place))
                    .ifPresent(
                        region -> {
                          editor.getSite().getPage().getNavigationHistory().markLocation(editor);
                          editor.selectAndReveal(region.getOffset(), region.getLength());
                        }));
  }

  /** A file that is in neither is the one in the active editor. */
  private static Optional<ITextEditor> open(URI uri) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    IFile file = PolicyFiles.file(uri);
    try {
      IEditorPart editor =
          Library.has(uri)
              ? IDE.openEditorOnFileStore(page, EFS.getStore(java.net.URI.create(uri.toString())))
              : file == null ? page.getActiveEditor() : IDE.openEditor(page, file);
      return editor instanceof ITextEditor text ? Optional.of(text) : Optional.empty();
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
      return Optional.empty();
    }
  }
}

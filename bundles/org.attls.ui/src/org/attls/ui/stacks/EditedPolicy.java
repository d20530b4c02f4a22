// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import java.util.Optional;
import java.util.function.Consumer;
import org.attls.ui.editor.Editors;
import org.attls.ui.flatfile.FlatFileEditor;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Follows what is being edited: tells of policies and flat files whose editor becomes active, and
 * of changes of their text. Of the UI thread.
 */
public final class EditedPolicy implements IPartListener2, IDocumentListener {
  private final IWorkbenchPage page;
  private final Consumer<Subject> activated;
  private final Runnable changed;
  private IDocument document;

  /**
   * Prepares the watch.
   *
   * @param activated told of the policy in an editor that becomes active: a flat file, or the
   *     stacks of the project of a policy
   * @param changed told when the text in the active editor changes
   */
  public EditedPolicy(IWorkbenchPage page, Consumer<Subject> activated, Runnable changed) {
    this.page = page;
    this.activated = activated;
    this.changed = changed;
  }

  /** Begins, with the editor that is active now. */
  public void start() {
    page.addPartListener(this);
    tell(page.getActiveEditor());
  }

  /** Ends. */
  public void stop() {
    page.removePartListener(this);
    leave();
  }

  /** What an editor shows; empty if it is no policy of a project. */
  public static Optional<Subject> of(IWorkbenchPart part) {
    if (!(part instanceof ITextEditor editor)) {
      return Optional.empty();
    }
    IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
    if (file == null || !file.getProject().isAccessible()) {
      return Optional.empty();
    }
    if (editor instanceof FlatFileEditor) {
      return Optional.of(new Subject.Flat(file));
    }
    return PolicyFiles.isPolicy(file)
        ? Optional.of(new Subject.Stack(file.getProject(), ""))
        : Optional.empty();
  }

  private void tell(IWorkbenchPart part) {
    of(part)
        .ifPresent(
            subject -> {
              leave();
              document = Editors.document((ITextEditor) part).orElse(null);
              if (document != null) {
                document.addDocumentListener(this);
              }
              activated.accept(subject);
            });
  }

  private void leave() {
    if (document != null) {
      document.removeDocumentListener(this);
      document = null;
    }
  }

  @Override
  public void partActivated(IWorkbenchPartReference reference) {
    tell(reference.getPart(false));
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {
    // Only what the text becomes counts.
  }

  @Override
  public void documentChanged(DocumentEvent event) {
    changed.run();
  }
}

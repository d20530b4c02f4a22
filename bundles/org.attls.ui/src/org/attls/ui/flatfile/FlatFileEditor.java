// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.List;
import java.util.ResourceBundle;
import org.attls.ui.generate.GeneratedFiles;
import org.attls.ui.language.LanguageServices;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.texteditor.TextOperationAction;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/**
 * Edits flat files. What was generated is shown only: the next generation would undo every change.
 */
public final class FlatFileEditor extends TextEditor {
  /** The editor. */
  public static final String ID = "org.attls.ui.flatfile.FlatFileEditor";

  private static final String KEYS = "org.attls.ui.flatfileContext";

  private Banner banner;
  private FlatOutlinePage outline;
  private FlatLooks looks = new FlatLooks(List.of(), List.of(), List.of());

  @Override
  protected void initializeEditor() {
    super.initializeEditor();
    setPreferenceStore(
        new ChainedPreferenceStore(
            new IPreferenceStore[] {Braces.settings(), EditorsUI.getPreferenceStore()}));
    setSourceViewerConfiguration(new FlatConfiguration(getPreferenceStore(), this));
  }

  @Override
  protected void initializeKeyBindingScopes() {
    setKeyBindingScopes(new String[] {KEYS});
  }

  /** None to choose: the bytes of a file tell how it is encoded. */
  @Override
  protected void installEncodingSupport() {}

  @Override
  protected void setDocumentProvider(IEditorInput input) {
    setDocumentProvider(FlatDocumentProvider.get());
  }

  @Override
  protected void doSetInput(IEditorInput input) throws CoreException {
    super.doSetInput(input);
    if (banner != null) {
      banner.show(file());
    }
  }

  @Override
  public void createPartControl(Composite parent) {
    banner = new Banner(parent);
    super.createPartControl(banner.rest());
    banner.show(file());
    ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
    new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors()).install();
    viewer.doOperation(ProjectionViewer.TOGGLE);
    viewer.addPostSelectionChangedListener(event -> caretMoved());
  }

  @Override
  protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
    ISourceViewer viewer =
        new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
    getSourceViewerDecorationSupport(viewer);
    return viewer;
  }

  @Override
  protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
    super.configureSourceViewerDecorationSupport(support);
    Braces.show(support);
  }

  @Override
  protected void createActions() {
    super.createActions();
    IAction completion =
        new TextOperationAction(
            ResourceBundle.getBundle("org.attls.ui.flatfile.actions"),
            "ContentAssist.",
            this,
            ISourceViewer.CONTENTASSIST_PROPOSALS);
    completion.setActionDefinitionId(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
    setAction(ITextEditorActionConstants.CONTENT_ASSIST, completion);
  }

  /** The file in the workspace; null if the editor shows something else. */
  IFile file() {
    return Adapters.adapt(getEditorInput(), IFile.class);
  }

  /** Takes what was read of the text. */
  void show(FlatLooks fresh) {
    looks = fresh;
    if (outline != null) {
      outline.show(fresh.outline());
      caretMoved();
    }
  }

  private void caretMoved() {
    if (outline != null && getSourceViewer() != null) {
      outline.follow(getSourceViewer().getSelectedRange().x);
    }
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type == IContentOutlinePage.class) {
      if (outline == null || outline.isDisposed()) {
        outline = new FlatOutlinePage(looks.outline(), this::selectAndReveal);
      }
      return type.cast(outline);
    }
    if (type == LanguageServices.class) {
      IDocument document = getDocumentProvider().getDocument(getEditorInput());
      return type.cast(FlatDocuments.of(document).map(FlatServices::new).orElse(null));
    }
    return super.getAdapter(type);
  }

  private boolean isGenerated() {
    return GeneratedFiles.isGenerated(file());
  }

  @Override
  public boolean isEditable() {
    return !isGenerated() && super.isEditable();
  }

  @Override
  public boolean isEditorInputModifiable() {
    return !isGenerated() && super.isEditorInputModifiable();
  }

  @Override
  public boolean isEditorInputReadOnly() {
    return isGenerated() || super.isEditorInputReadOnly();
  }

  @Override
  public boolean validateEditorInputState() {
    return !isGenerated() && super.validateEditorInputState();
  }

  @Override
  public String getTitleToolTip() {
    String path = super.getTitleToolTip();
    return isGenerated() ? path + "\n" + Banner.text() : path;
  }
}

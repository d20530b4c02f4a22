// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** Shows a flat file. It cannot be changed here: the next generation would undo it. */
public final class FlatFileEditor extends TextEditor {
  /** The editor. */
  public static final String ID = "org.attls.ui.flatfile.FlatFileEditor";

  private final IPropertyChangeListener themeListener = event -> themeChanged(event.getProperty());
  private FlatColours colours;
  private FlatModel model;
  private FlatOutline outline;

  @Override
  protected void initializeEditor() {
    super.initializeEditor();
    setPreferenceStore(
        new ChainedPreferenceStore(
            new IPreferenceStore[] {Braces.settings(), EditorsUI.getPreferenceStore()}));
  }

  @Override
  public void createPartControl(Composite parent) {
    model = new FlatModel(parent.getDisplay(), this::show);
    setSourceViewerConfiguration(new FlatConfiguration(getPreferenceStore(), model::current));
    super.createPartControl(Banner.above(parent, this));
    ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
    colours = new FlatColours(viewer.getTextWidget());
    new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors()).install();
    viewer.doOperation(ProjectionViewer.TOGGLE);
    viewer.addTextInputListener(new InputListener());
    model.setDocument(viewer.getDocument());
    viewer.addPostSelectionChangedListener(event -> caretMoved());
    PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
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

  private void show(FlatText text) {
    if (getSourceViewer() instanceof ProjectionViewer viewer) {
      ProjectionAnnotationModel folds = viewer.getProjectionAnnotationModel();
      if (folds != null) {
        FlatFolding.update(folds, text.folds());
      }
    }
    if (outline != null) {
      outline.setText(text);
    }
  }

  private void caretMoved() {
    if (outline != null && getSourceViewer() != null) {
      outline.follow(getSourceViewer().getSelectedRange().x);
    }
  }

  private void reveal(FlatStatement statement) {
    selectAndReveal(statement.offset(), statement.keyword().length());
  }

  private void themeChanged(String property) {
    if (property.startsWith(FlatColours.PREFIX) && getSourceViewer() != null) {
      colours.themeChanged();
    }
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type == IContentOutlinePage.class) {
      if (outline == null) {
        outline = new FlatOutline(model.current(), this::reveal);
      }
      return type.cast(outline);
    }
    return super.getAdapter(type);
  }

  @Override
  public boolean isEditable() {
    return false;
  }

  @Override
  public boolean isEditorInputModifiable() {
    return false;
  }

  @Override
  public boolean isEditorInputReadOnly() {
    return true;
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // There is never anything to save.
  }

  @Override
  public String getTitleToolTip() {
    return super.getTitleToolTip() + "\n" + Banner.text(getEditorInput());
  }

  @Override
  public void dispose() {
    PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
    if (model != null) {
      model.setDocument(null);
    }
    super.dispose();
  }

  /** A file that was written anew may come as another document. */
  private final class InputListener implements ITextInputListener {
    @Override
    public void inputDocumentAboutToBeChanged(IDocument old, IDocument fresh) {
      model.setDocument(null);
    }

    @Override
    public void inputDocumentChanged(IDocument old, IDocument fresh) {
      model.setDocument(fresh);
    }
  }
}

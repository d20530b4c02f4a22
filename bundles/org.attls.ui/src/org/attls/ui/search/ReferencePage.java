// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.search;

import org.attls.ui.Icons;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Lists references in the search view, with their lines. */
public final class ReferencePage extends AbstractTextSearchViewPage {
  /** Made by the search view. */
  public ReferencePage() {
    super(FLAG_LAYOUT_FLAT);
  }

  @Override
  protected void configureTableViewer(TableViewer viewer) {
    viewer.setContentProvider(
        (IStructuredContentProvider) input -> ((ReferenceResult) input).getElements());
    viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
    viewer.setComparator(new ByPlace());
  }

  @Override
  protected void configureTreeViewer(TreeViewer viewer) {
    throw new UnsupportedOperationException("references are shown as a list");
  }

  @Override
  protected void elementsChanged(Object[] objects) {
    getViewer().refresh();
  }

  @Override
  protected void clear() {
    StructuredViewer viewer = getViewer();
    if (viewer != null) {
      viewer.refresh();
    }
  }

  @Override
  protected void showMatch(Match match, int offset, int length, boolean activate)
      throws PartInitException {
    ReferenceLine line = (ReferenceLine) match.getElement();
    if (IDE.openEditor(getSite().getPage(), line.file(), activate) instanceof ITextEditor editor) {
      editor.selectAndReveal(offset, length);
    }
  }

  private static final class Labels extends LabelProvider implements IStyledLabelProvider {
    @Override
    public StyledString getStyledText(Object element) {
      ReferenceLine line = (ReferenceLine) element;
      return new StyledString(line.text())
          .append(
              "  " + line.file().getProjectRelativePath() + ", line " + line.number(),
              StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage(Object element) {
      return Icons.image("policy");
    }
  }

  private static final class ByPlace extends ViewerComparator {
    @Override
    public int compare(Viewer viewer, Object one, Object other) {
      ReferenceLine first = (ReferenceLine) one;
      ReferenceLine second = (ReferenceLine) other;
      int files =
          first.file().getFullPath().toString().compareTo(second.file().getFullPath().toString());
      return files != 0 ? files : Integer.compare(first.offset(), second.offset());
    }
  }
}

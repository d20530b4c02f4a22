// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The outline of a flat file: its statements by their kind. */
final class FlatOutline extends ContentOutlinePage {
  /** A tree beyond this is not opened by itself, and shows its rows in portions of this size. */
  private static final int MANY = 500;

  private final Consumer<FlatStatement> reveal;
  private FlatText text;
  private List<FlatGroup> groups = List.of();
  private boolean updating;

  /**
   * Makes the outline.
   *
   * @param text what is in the file
   * @param reveal shows a statement in the editor
   */
  FlatOutline(FlatText text, Consumer<FlatStatement> reveal) {
    this.text = text;
    this.reveal = reveal;
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    TreeViewer viewer = getTreeViewer();
    viewer.setUseHashlookup(true);
    viewer.setDisplayIncrementally(MANY);
    viewer.setContentProvider(new FlatOutlineContent());
    viewer.setLabelProvider(
        new DelegatingStyledCellLabelProvider(new FlatOutlineLabels(viewer.getControl())));
    setText(text);
  }

  /** Shows what the file has now. */
  void setText(FlatText text) {
    this.text = text;
    groups = FlatGroup.of(text.statements());
    TreeViewer viewer = getTreeViewer();
    if (viewer == null || viewer.getControl().isDisposed()) {
      return;
    }
    updating = true;
    try {
      Object[] expanded = viewer.getExpandedElements();
      boolean first = viewer.getInput() == null || expanded.length == 0;
      viewer.getControl().setRedraw(false);
      viewer.setInput(groups);
      if (first && text.statements().size() <= MANY) {
        viewer.expandToLevel(2);
      } else {
        viewer.setExpandedElements(expanded);
      }
    } finally {
      viewer.getControl().setRedraw(true);
      updating = false;
    }
  }

  /** Selects the statement that the caret is in. */
  void follow(int caret) {
    TreeViewer viewer = getTreeViewer();
    List<FlatStatement> around = text.at(caret);
    if (viewer == null || viewer.getControl().isDisposed() || around.isEmpty()) {
      return;
    }
    List<Object> path = new ArrayList<>();
    groups.stream().filter(group -> group.holds(around.get(0))).findFirst().ifPresent(path::add);
    path.addAll(around);
    updating = true;
    try {
      viewer.setSelection(new TreeSelection(new TreePath(path.toArray())), true);
    } finally {
      updating = false;
    }
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    super.selectionChanged(event);
    if (!updating
        && event.getStructuredSelection().getFirstElement() instanceof FlatStatement statement) {
      reveal.accept(statement);
    }
  }
}

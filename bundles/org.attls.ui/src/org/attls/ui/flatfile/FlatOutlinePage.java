// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.ArrayList;
import java.util.List;
import org.attls.pagent.ide.FlatOutline;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The outline of a flat file: its statements by their kind. */
final class FlatOutlinePage extends ContentOutlinePage {
  /** A tree beyond this is not opened by itself, and shows its rows in portions of this size. */
  private static final int MANY = 500;

  /** Shows a part of the text in the editor. */
  @FunctionalInterface
  interface Reveal {
    /** Shows it. */
    void show(int offset, int length);
  }

  private final Reveal reveal;
  private List<FlatOutline> statements;
  private List<FlatGroup> groups = List.of();
  private boolean updating;

  /**
   * Makes the outline.
   *
   * @param statements what is in the file
   * @param reveal shows a statement in the editor
   */
  FlatOutlinePage(List<FlatOutline> statements, Reveal reveal) {
    this.statements = statements;
    this.reveal = reveal;
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    TreeViewer viewer = getTreeViewer();
    viewer.setComparer(new SameElement());
    viewer.setUseHashlookup(true);
    viewer.setDisplayIncrementally(MANY);
    viewer.setContentProvider(new FlatOutlineContent());
    viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new FlatOutlineLabels()));
    show(statements);
  }

  boolean isDisposed() {
    return getControl() != null && getControl().isDisposed();
  }

  /** Shows what the file has now. */
  void show(List<FlatOutline> fresh) {
    TreeViewer viewer = getTreeViewer();
    boolean same = viewer != null && viewer.getInput() != null && fresh.equals(statements);
    statements = fresh;
    if (viewer == null || viewer.getControl().isDisposed() || same) {
      return;
    }
    groups = FlatGroup.of(fresh);
    updating = true;
    try {
      Object[] expanded = viewer.getExpandedElements();
      boolean first = viewer.getInput() == null || expanded.length == 0;
      viewer.getControl().setRedraw(false);
      viewer.setInput(groups);
      if (first && fresh.size() <= MANY) {
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
    if (viewer == null
        || viewer.getControl().isDisposed()
        || viewer.getControl().isFocusControl()) {
      return;
    }
    List<Object> path = new ArrayList<>();
    for (FlatOutline at = find(statements, caret); at != null; at = find(at.children(), caret)) {
      path.add(at);
    }
    if (path.isEmpty()) {
      return;
    }
    FlatOutline top = (FlatOutline) path.getFirst();
    groups.stream().filter(group -> group.holds(top)).findFirst().ifPresent(path::addFirst);
    updating = true;
    try {
      viewer.setSelection(new TreeSelection(new TreePath(path.toArray())), true);
    } finally {
      updating = false;
    }
  }

  /** The statement that an offset is in; null if it is in none. */
  private static FlatOutline find(List<FlatOutline> sorted, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && sorted.get(low - 1).span().touches(offset) ? sorted.get(low - 1) : null;
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    super.selectionChanged(event);
    if (!updating
        && event.getStructuredSelection().getFirstElement() instanceof FlatOutline statement) {
      reveal.show(statement.selection().start(), statement.selection().length());
    }
  }

  /** Statements are told apart by themselves: comparing all that is in them would take long. */
  private static final class SameElement implements IElementComparer {
    @Override
    public boolean equals(Object one, Object other) {
      return one == other || one instanceof FlatGroup && one.equals(other);
    }

    @Override
    public int hashCode(Object element) {
      return element instanceof FlatGroup ? element.hashCode() : System.identityHashCode(element);
    }
  }
}

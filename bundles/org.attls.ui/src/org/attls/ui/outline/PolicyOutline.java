// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.outline;

import java.util.List;
import org.attls.policy.ide.live.Looks;
import org.attls.policy.ide.outline.OutlineNode;
import org.attls.ui.Icons;
import org.attls.ui.editor.Editors;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.LiveListener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.eclipse.xtext.validation.Issue;

/** The objects of a policy as a tree; it goes with the cursor of the editor, and leads it. */
final class PolicyOutline extends ContentOutlinePage implements LiveListener {
  private final ITextEditor editor;
  private final IPropertyListener inputs = (source, property) -> follow(property);
  private LiveDocument live;
  private final CursorWatch watch;
  private List<OutlineNode> roots = List.of();
  private List<Issue> issues = List.of();
  private OutlineStates states = OutlineStates.of(roots, issues);
  private boolean following;

  PolicyOutline(ITextEditor editor, LiveDocument live) {
    this.editor = editor;
    this.live = live;
    this.watch = new CursorWatch(editor, this::reveal);
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    TreeViewer viewer = getTreeViewer();
    viewer.setContentProvider(new OutlineContent());
    viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels(() -> states)));
    viewer.setComparer(new SameObject());
    viewer.setUseHashlookup(true);
    viewer.setAutoExpandLevel(2);
    viewer.setInput(roots);
    live.addListener(this);
    editor.addPropertyListener(inputs);
    watch.start();
  }

  /** A file that is moved, or saved under another name, has another document. */
  private void follow(int property) {
    if (property == IEditorPart.PROP_INPUT) {
      live.removeListener(this);
      Editors.live(editor).ifPresent(other -> live = other);
      live.addListener(this);
    }
  }

  @Override
  public void setActionBars(IActionBars bars) {
    super.setActionBars(bars);
    bars.getToolBarManager().add(sorting());
  }

  private IAction sorting() {
    Action action =
        new Action("Sort by name", IAction.AS_CHECK_BOX) {
          @Override
          public void run() {
            getTreeViewer().setComparator(isChecked() ? new ViewerComparator() : null);
          }
        };
    action.setToolTipText("Sort by name");
    action.setImageDescriptor(Icons.descriptor("sort"));
    return action;
  }

  @Override
  public void looked(long version, Looks looks) {
    Display display = PlatformUI.getWorkbench().getDisplay();
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (version == live.version()) {
              show(looks.outline());
            }
          });
    }
  }

  @Override
  public void checked(long version, List<Issue> found) {
    Display display = PlatformUI.getWorkbench().getDisplay();
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (version == live.version()) {
              judge(found);
            }
          });
    }
  }

  private void judge(List<Issue> found) {
    TreeViewer viewer = getTreeViewer();
    if (viewer != null && !viewer.getControl().isDisposed() && !found.equals(issues)) {
      issues = found;
      states = OutlineStates.of(roots, issues);
      viewer.refresh(true);
    }
  }

  private void show(List<OutlineNode> fresh) {
    TreeViewer viewer = getTreeViewer();
    if (viewer == null || viewer.getControl().isDisposed() || fresh.equals(roots)) {
      return;
    }
    TreePath[] expanded = viewer.getExpandedTreePaths();
    boolean first = roots.isEmpty();
    roots = fresh;
    states = OutlineStates.of(roots, issues);
    viewer.getControl().setRedraw(false);
    try {
      viewer.setInput(fresh);
      if (!first) {
        viewer.setExpandedTreePaths(OutlinePaths.same(expanded, fresh));
      }
    } finally {
      viewer.getControl().setRedraw(true);
    }
    watch.tell();
  }

  /** Selects what the cursor is in. */
  private void reveal(int offset) {
    TreeViewer viewer = getTreeViewer();
    if (viewer == null
        || viewer.getControl().isDisposed()
        || viewer.getControl().isFocusControl()) {
      return;
    }
    following = true;
    try {
      TreePath path = OutlinePaths.innermost(roots, offset);
      viewer.setSelection(new TreeSelection(path), true);
    } finally {
      following = false;
    }
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    super.selectionChanged(event);
    if (!following
        && event.getSelection() instanceof IStructuredSelection selection
        && selection.getFirstElement() instanceof OutlineNode node) {
      editor.selectAndReveal(node.selection().getOffset(), node.selection().getLength());
    }
  }

  @Override
  public void dispose() {
    live.removeListener(this);
    editor.removePropertyListener(inputs);
    watch.stop();
    super.dispose();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import java.util.List;
import java.util.function.Consumer;
import org.attls.ui.explain.PolicySaves;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/**
 * A view that answers a question about policies: with a sentence, and with rows below it. It
 * follows what is edited and saved, and works in the background.
 */
public abstract class AnswerView extends ViewPart {
  private final Latest work;
  private Link head;
  private RowTree tree;
  private EditedPolicy edited;
  private PolicySaves saves;

  /**
   * Prepares the view.
   *
   * @param work does what takes time
   */
  protected AnswerView(Latest work) {
    this.work = work;
  }

  /** Makes the sentence, which may have a link; the caller lays it out. */
  protected final Link head(Composite parent) {
    head = new Link(parent, SWT.WRAP);
    return head;
  }

  /**
   * Makes the rows.
   *
   * @param titles the titles of the three columns
   */
  protected final RowTree tree(Composite parent, List<String> titles) {
    tree = new RowTree(parent, titles);
    return tree;
  }

  /**
   * Follows what is edited, from now on.
   *
   * @param activated told of a policy whose editor becomes active
   * @param typed told when the text in the active editor changes
   * @param saved told of a project whose policies were saved
   */
  protected final void follow(
      Consumer<Subject> activated, Runnable typed, Consumer<IProject> saved) {
    edited = new EditedPolicy(getSite().getPage(), activated, typed);
    edited.start();
    saves = new PolicySaves(project -> later(() -> saved.accept(project)));
    saves.start();
  }

  private void later(Runnable told) {
    Display display = PlatformUI.getWorkbench().getDisplay();
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (!head.isDisposed()) {
              told.run();
            }
          });
    }
  }

  /** The work in the background. */
  protected final Latest work() {
    return work;
  }

  /** Says a sentence in place of the one before. */
  protected final void say(String text) {
    if (!text.equals(head.getText())) {
      head.setText(text);
      head.getParent().layout();
    }
  }

  /** Shows the buttons of the tool bar as they are by now. */
  protected final void updateBar() {
    getViewSite().getActionBars().getToolBarManager().update(true);
    getViewSite().getActionBars().updateActionBars();
  }

  /** What is said first, without the mark of a link. */
  public final String sentence() {
    return head.getText().replaceAll("</?a>", "");
  }

  /** The tree with the rows. */
  public final RowTree tree() {
    return tree;
  }

  /** The rows that are shown. */
  public final List<Row> rows() {
    return tree.rows();
  }

  @Override
  public void setFocus() {
    tree.setFocus();
  }

  @Override
  public void dispose() {
    work.cancel();
    if (edited != null) {
      edited.stop();
      saves.stop();
    }
    super.dispose();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import java.util.List;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.RowText;
import org.attls.ui.stacks.RowTree;
import org.attls.ui.stacks.Where;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done with the rows of an answer: copy them, and go to what they are about. */
final class AnswerKeys {
  private final RowTree tree;
  private final Clipboard clipboard;

  /**
   * Adds a menu to the rows, and the key for copying while they have the focus.
   *
   * @param all copies the whole answer
   */
  AnswerKeys(IActionBars bars, RowTree tree, IAction all) {
    this.tree = tree;
    Tree control = tree.viewer().getTree();
    clipboard = new Clipboard(control.getDisplay());
    IAction copy = action("Copy", this::copyRow);
    IAction go = action("Go to Policy", this::go);
    control.addFocusListener(FocusListener.focusGainedAdapter(event -> handle(bars, copy)));
    control.addFocusListener(FocusListener.focusLostAdapter(event -> handle(bars, null)));
    MenuManager menu = new MenuManager();
    menu.add(go);
    menu.add(copy);
    menu.add(all);
    menu.addMenuListener(
        manager -> {
          copy.setEnabled(tree.selected().isPresent());
          go.setEnabled(tree.selected().flatMap(Row::where).isPresent());
        });
    control.setMenu(menu.createContextMenu(control));
  }

  /** While the text of the report has the focus, copying is its own matter. */
  private static void handle(IActionBars bars, IAction copy) {
    bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    bars.updateActionBars();
  }

  private static IAction action(String text, Runnable work) {
    return new Action(text) {
      @Override
      public void run() {
        work.run();
      }
    };
  }

  private void copyRow() {
    tree.selected().ifPresent(row -> copy(RowText.of(List.of(row))));
  }

  private void go() {
    tree.selected().flatMap(Row::where).ifPresent(Where::open);
  }

  /** Puts a text on the clipboard. */
  void copy(String text) {
    if (!text.isEmpty()) {
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    }
  }

  void dispose() {
    clipboard.dispose();
  }
}

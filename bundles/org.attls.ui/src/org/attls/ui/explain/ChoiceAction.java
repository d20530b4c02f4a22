// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a tool bar that shows what is chosen and drops down what there is to choose. */
public final class ChoiceAction extends Action implements IMenuCreator {
  private final Consumer<String> listener;
  private List<String> choices = List.of();
  private Menu menu;

  /**
   * Makes the button.
   *
   * @param listener told what the user chooses
   */
  public ChoiceAction(String tip, Consumer<String> listener) {
    super(tip, IAction.AS_DROP_DOWN_MENU);
    this.listener = listener;
    setToolTipText(tip);
    setMenuCreator(this);
    setEnabled(false);
  }

  /** Shows what there is to choose and what is chosen. */
  public void show(List<String> all, String chosen) {
    choices = all;
    setText(chosen);
    setEnabled(all.size() > 1);
  }

  /** The button, which shows its text. */
  public ActionContributionItem item() {
    ActionContributionItem item = new ActionContributionItem(this);
    item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
    return item;
  }

  /** A click anywhere on the button drops the choices down. */
  @Override
  public void runWithEvent(Event event) {
    if (event.widget instanceof ToolItem item) {
      Menu shown = getMenu(item.getParent());
      var bounds = item.getBounds();
      shown.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
      shown.setVisible(true);
    }
  }

  @Override
  public Menu getMenu(Control parent) {
    dispose();
    menu = new Menu(parent);
    fill(menu);
    return menu;
  }

  @Override
  public Menu getMenu(Menu parent) {
    Menu below = new Menu(parent);
    fill(below);
    return below;
  }

  private void fill(Menu target) {
    for (String choice : choices) {
      Action action =
          new Action(choice, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
              if (isChecked()) {
                listener.accept(choice);
              }
            }
          };
      action.setChecked(choice.equals(getText()));
      new ActionContributionItem(action).fill(target, target.getItemCount());
    }
  }

  @Override
  public void dispose() {
    if (menu != null && !menu.isDisposed()) {
      menu.dispose();
    }
  }
}

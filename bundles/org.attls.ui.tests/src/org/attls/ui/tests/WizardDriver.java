// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** Uses a wizard of the New menu as a user would. */
final class WizardDriver {
  private WizardDialog dialog;

  /** What the page says. */
  String message() {
    return dialog.getCurrentPage().getMessage();
  }

  /** Closes the wizard if it is open. */
  void close() {
    if (dialog != null && dialog.getShell() != null) {
      dialog.close();
    }
  }

  /** Opens a wizard with a selection. */
  void open(String wizard, Object... selection) {
    try {
      IWorkbenchWizard made =
          PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(wizard).createWizard();
      made.init(PlatformUI.getWorkbench(), new StructuredSelection(selection));
      dialog = new WizardDialog(Workbench.window().getShell(), made);
      dialog.setBlockOnOpen(false);
      dialog.open();
      Workbench.linger(200);
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The fields that can be written in. */
  List<Text> texts() {
    return Widgets.all(dialog.getShell(), Text.class).stream()
        .filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0)
        .toList();
  }

  /** The button that ends the wizard. */
  Button finish() {
    return button("Finish");
  }

  /** A button by its text. */
  Button button(String text) {
    return Widgets.all(dialog.getShell(), Button.class).stream()
        .filter(each -> each.getText().replace("&", "").equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + text));
  }

  /** Chooses a radio button. */
  void select(String radio) {
    Widgets.all(dialog.getShell(), Button.class).stream()
        .filter(each -> (each.getStyle() & SWT.RADIO) != 0)
        .forEach(each -> each.setSelection(each == button(radio)));
    press(button(radio));
  }

  /** Presses a button. */
  static void press(Button button) {
    assertTrue(button.isEnabled(), button.getText());
    button.notifyListeners(SWT.Selection, new Event());
    Workbench.settle();
  }

  /** Selects a row of the table. */
  void selectRow(String text) {
    Table table = Widgets.find(dialog.getShell(), Table.class);
    for (int i = 0; i < table.getItemCount(); i++) {
      if (table.getItem(i).getText().equals(text)) {
        table.setSelection(i);
        table.notifyListeners(SWT.Selection, new Event());
        return;
      }
    }
    throw new AssertionError("no row " + text);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.rcp.menus;

import java.util.Set;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Hides the actions of the main menu without use here that the application of the platform adds by
 * itself, so that neither an activity nor a perspective extension can hide them. All others are
 * hidden in the plug-in manifest.
 */
public final class UnusedActions implements IStartup, IWindowListener {
  private static final Set<String> UNUSED =
      Set.of(
          "addTask",
          "buildProject",
          "editActionSets",
          "savePerspective",
          // The help system of the platform is not part of the product.
          "helpContents",
          "helpSearch",
          "dynamicHelp");

  @Override
  public void earlyStartup() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    workbench
        .getDisplay()
        .asyncExec(
            () -> {
              TrayDialog.setDialogHelpAvailable(false);
              workbench.addWindowListener(this);
              for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
                windowOpened(window);
              }
            });
  }

  @Override
  public void windowOpened(IWorkbenchWindow window) {
    Menu bar = window.getShell() == null ? null : window.getShell().getMenuBar();
    if (bar != null) {
      hideIn(bar);
    }
  }

  private static void hideIn(Menu menu) {
    for (MenuItem item : menu.getItems()) {
      if (item.getData() instanceof MenuManager manager) {
        hideIn(manager);
      }
    }
  }

  private static void hideIn(MenuManager manager) {
    for (IContributionItem item : manager.getItems()) {
      if (item.getId() != null && UNUSED.contains(item.getId())) {
        item.setVisible(false);
      } else if (item instanceof MenuManager inner) {
        hideIn(inner);
      }
    }
    manager.update(true);
  }

  @Override
  public void windowActivated(IWorkbenchWindow window) {
    // Its menu is as it was when it was opened.
  }

  @Override
  public void windowDeactivated(IWorkbenchWindow window) {
    // Its menu stays as it is.
  }

  @Override
  public void windowClosed(IWorkbenchWindow window) {
    // Its menu is gone.
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** The status line at the bottom of a window. */
final class StatusLine {
  private StatusLine() {}

  /** Shows a message in the line of the active part; does nothing if no part is active. */
  static void show(IWorkbenchWindow window, String message, boolean problem) {
    IWorkbenchPage page = window.getActivePage();
    IStatusLineManager line = page == null ? null : line(page.getActivePart());
    if (line != null) {
      line.setErrorMessage(problem ? message : null);
      line.setMessage(problem ? null : message);
    }
  }

  private static IStatusLineManager line(IWorkbenchPart part) {
    if (part == null) {
      return null;
    }
    if (part instanceof IEditorPart) {
      return ((IEditorSite) part.getSite()).getActionBars().getStatusLineManager();
    }
    return part.getSite() instanceof IViewSite site
        ? site.getActionBars().getStatusLineManager()
        : null;
  }
}

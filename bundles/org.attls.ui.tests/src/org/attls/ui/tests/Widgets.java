// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Finds and uses the widgets of windows, and switches their theme. */
final class Widgets {
  private Widgets() {}

  /** The first widget of a kind in a window. */
  static <T extends Control> T find(Composite parent, Class<T> type) {
    return all(parent, type).get(0);
  }

  /** All widgets of a kind in a window. */
  static <T extends Control> List<T> all(Composite parent, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Control each : parent.getChildren()) {
      if (type.isInstance(each)) {
        found.add(type.cast(each));
      }
      if (each instanceof Composite inner) {
        found.addAll(all(inner, type));
      }
    }
    return found;
  }

  /** All links of the notices that are open. */
  static List<Link> links() {
    return Arrays.stream(Display.getCurrent().getShells())
        .filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.TITLE) == 0)
        .flatMap(shell -> all(shell, Link.class).stream())
        .toList();
  }

  /** Presses a button by its text. */
  static void press(Shell shell, String text) {
    all(shell, Button.class).stream()
        .filter(button -> button.getText().replace("&", "").equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + text))
        .notifyListeners(SWT.Selection, new Event());
  }

  /** Switches the theme of the workbench. */
  static void dark(boolean dark) {
    IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    engine.setTheme("org.eclipse.e4.ui.css.theme." + (dark ? "e4_dark" : "e4_default"), false);
    Workbench.linger(500);
  }
}

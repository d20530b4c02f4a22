// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.util.concurrent.TimeUnit;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;

/** A notice in the corner that lists the files of a generation, each a link, and goes by itself. */
final class WrittenNotice {
  private static final int SHOWN = 12;

  private final IWorkbenchWindow window;
  private final Result.Written written;

  private WrittenNotice(IWorkbenchWindow window, Result.Written written) {
    this.window = window;
    this.written = written;
  }

  static void open(IWorkbenchWindow window, IProject project, Result.Written written) {
    NotificationPopup.forShell(window.getShell())
        .title("Policy of " + project.getName(), true)
        .content(new WrittenNotice(window, written)::create)
        .delay(TimeUnit.SECONDS.toMillis(15))
        .open();
  }

  private Control create(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(content);
    written.files().stream()
        .limit(SHOWN)
        .forEach(output -> link(content, output.file(), output.fresh() ? "written" : "unchanged"));
    if (written.files().size() > SHOWN) {
      new Label(content, SWT.NONE)
          .setText("and " + (written.files().size() - SHOWN) + " more in generated");
    }
    written.left().stream()
        .limit(SHOWN)
        .forEach(file -> link(content, file, "old: its stack is gone from the policy"));
    return content;
  }

  private void link(Composite content, IFile file, String state) {
    Link link = new Link(content, SWT.NONE);
    String path = file.getProjectRelativePath().removeFirstSegments(1).toString();
    link.setText("<a>" + path.replace("&", "&&") + "</a>  " + state);
    link.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(event -> Navigation.open(window, file)));
  }
}

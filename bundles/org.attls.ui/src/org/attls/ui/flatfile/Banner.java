// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import org.attls.ui.generate.GenerateHandler;
import org.attls.ui.generate.GeneratedFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The line over a generated file that says why one cannot type in it, and what to do instead. */
final class Banner {
  private final Composite all;
  private final Label line;
  private final Composite rest;

  /** Puts the line at the top of a composite. */
  Banner(Composite parent) {
    all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
    line = new Label(all, SWT.WRAP);
    rest = new Composite(all, SWT.NONE);
    rest.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(rest);
  }

  /** The place for what is below the line. */
  Composite rest() {
    return rest;
  }

  /** Says what there is to say of a file; without it the line takes no place. */
  void show(IFile file) {
    boolean shown = GeneratedFiles.isGenerated(file);
    line.setText(shown ? text() : "");
    line.setVisible(shown);
    GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).exclude(!shown).applyTo(line);
    all.layout(true, true);
  }

  /** What the line says. */
  static String text() {
    String key =
        PlatformUI.getWorkbench()
            .getService(IBindingService.class)
            .getBestActiveBindingFormattedFor(GenerateHandler.COMMAND);
    return "Read-only: generated from the .attls files of this project. Change those and choose"
        + " Generate Policy"
        + (key == null ? "." : " (" + key + ").");
  }
}

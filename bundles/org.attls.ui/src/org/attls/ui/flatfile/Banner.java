// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import org.attls.ui.generate.GenerateHandler;
import org.attls.ui.generate.GeneratedFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The line over a flat file that says why one cannot type in it, and what to do instead. */
final class Banner {
  private Banner() {}

  /** Puts the line at the top of a composite and returns the place for the rest. */
  static Composite above(Composite parent, IEditorPart editor) {
    Composite all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
    Label line = new Label(all, SWT.WRAP);
    line.setText(text(editor.getEditorInput()));
    GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).applyTo(line);
    Composite rest = new Composite(all, SWT.NONE);
    rest.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(rest);
    return rest;
  }

  /** What the line says. */
  static String text(IEditorInput input) {
    IFile file = Adapters.adapt(input, IFile.class);
    if (file == null || !GeneratedFiles.isGenerated(file)) {
      return "Read-only: flat files are shown, not edited.";
    }
    String key =
        PlatformUI.getWorkbench()
            .getService(IBindingService.class)
            .getBestActiveBindingFormattedFor(GenerateHandler.COMMAND);
    return "Read-only: generated from the .attls files of this project. Change those and choose"
        + " Generate Policy"
        + (key == null ? "." : " (" + key + ").");
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.setup;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;

/** A list of files and folders of the machine, with buttons to add and remove some. */
final class ExistingList {
  private static final int LINES = 4;

  private final org.eclipse.swt.widgets.List list;
  private final Button remove;

  ExistingList(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    list =
        new org.eclipse.swt.widgets.List(
            area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(SWT.DEFAULT, LINES * list.getItemHeight())
        .applyTo(list);
    Composite buttons = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
    button(buttons, "&Add Files...", this::addFiles);
    button(buttons, "Add F&older...", this::addFolder);
    remove = button(buttons, "Re&move", this::remove);
    remove.setEnabled(false);
    list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showRemove()));
  }

  private static Button button(Composite parent, String text, Runnable work) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(text);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    return button;
  }

  private void addFiles() {
    FileDialog dialog = new FileDialog(list.getShell(), SWT.OPEN | SWT.MULTI);
    if (dialog.open() != null) {
      for (String name : dialog.getFileNames()) {
        add(Path.of(dialog.getFilterPath(), name));
      }
    }
  }

  private void addFolder() {
    String folder = new DirectoryDialog(list.getShell()).open();
    if (folder != null) {
      add(Path.of(folder));
    }
  }

  /** Adds a file or folder, unless it is there. */
  void add(Path path) {
    if (list.indexOf(path.toString()) < 0) {
      list.add(path.toString());
    }
  }

  private void remove() {
    list.remove(list.getSelectionIndices());
    showRemove();
  }

  private void showRemove() {
    remove.setEnabled(list.getSelectionCount() > 0);
  }

  List<Path> paths() {
    return Arrays.stream(list.getItems()).map(Path::of).toList();
  }
}

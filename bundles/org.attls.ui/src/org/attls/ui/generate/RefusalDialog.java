// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.ui.Columns;
import org.attls.ui.TextLabels;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Lists the errors for which nothing was generated, and leads to each. */
final class RefusalDialog extends TitleAreaDialog {
  private final IWorkbenchWindow window;
  private final IProject project;
  private final List<Finding> errors;
  private TableViewer viewer;

  RefusalDialog(IWorkbenchWindow window, IProject project, List<Finding> errors) {
    super(window.getShell());
    this.window = window;
    this.project = project;
    this.errors = List.copyOf(errors);
    setHelpAvailable(false);
    setBlockOnOpen(false);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Report.TITLE);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(project.getName() + " is not generated");
    setErrorMessage(
        Summary.count(errors.size(), "error")
            + (errors.size() == 1 ? " has" : " have")
            + " to be mended first. No file was changed.");
    Composite holder = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
    TableColumnLayout layout = new TableColumnLayout();
    holder.setLayout(layout);
    viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
    viewer.getTable().setHeaderVisible(true);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    column("Error", 70, layout, new Messages());
    column("Place", 30, layout, new TextLabels<>(Finding.class, RefusalDialog::place));
    viewer.setInput(errors);
    viewer.setSelection(new StructuredSelection(errors.get(0)));
    viewer.addDoubleClickListener(event -> okPressed());
    return area;
  }

  private void column(
      String title, int weight, TableColumnLayout layout, TextLabels<Finding> labels) {
    layout.setColumnData(Columns.add(viewer, title, labels), new ColumnWeightData(weight, 80));
  }

  private static String place(Finding error) {
    return error.place().file() + ", line " + error.place().line();
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, "&Open", true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
  }

  @Override
  protected void okPressed() {
    Object chosen = viewer.getStructuredSelection().getFirstElement();
    super.okPressed();
    if (chosen instanceof Finding error) {
      Navigation.open(window, project.getFile(error.place().file()), error.place());
    }
  }

  @Override
  protected Point getInitialSize() {
    Point size = super.getInitialSize();
    return new Point(Math.max(size.x, convertWidthInCharsToPixels(120)), Math.max(size.y, 380));
  }

  /** The message with the sign of an error. */
  private static final class Messages extends TextLabels<Finding> {
    Messages() {
      super(Finding.class, Finding::message);
    }

    @Override
    public Image getImage(Object element) {
      return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
    }
  }
}

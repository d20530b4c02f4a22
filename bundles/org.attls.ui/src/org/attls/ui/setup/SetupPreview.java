// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.setup;

import java.util.function.Function;
import org.attls.ui.Columns;
import org.attls.ui.TextLabels;
import org.attls.ui.setup.SetupPlan.Planned;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Shows the files before they are written. */
final class SetupPreview extends WizardPage {
  private final SetupFiles files;
  private TableViewer list;
  private Text content;
  private SetupPlan shown;

  SetupPreview(SetupFiles files) {
    super("preview");
    this.files = files;
    setTitle("Files");
    setDescription("In the order in which they are used. Finish writes them.");
  }

  @Override
  public void createControl(Composite parent) {
    SashForm halves = new SashForm(parent, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).hint(820, 520).applyTo(halves);
    Composite upper = new Composite(halves, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(upper);
    list = new TableViewer(upper, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
    list.setContentProvider(ArrayContentProvider.getInstance());
    list.getTable().setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getControl());
    column("File", 320, Planned::path);
    column("What it is", 220, Planned::title);
    column("Who uses it", 160, Planned::who);
    column("On the disk", 90, planned -> files.state(shown, planned));
    list.addSelectionChangedListener(event -> showContent());
    content =
        new Text(halves, SWT.MULTI | SWT.BORDER | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
    content.setFont(JFaceResources.getTextFont());
    halves.setWeights(45, 55);
    setControl(halves);
  }

  private void column(String title, int width, Function<Planned, String> text) {
    Columns.add(list, title, new TextLabels<>(Planned.class, text)).setWidth(width);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      ((SetupWizard) getWizard()).plan().ifPresent(this::show);
    }
  }

  private void show(SetupPlan plan) {
    shown = plan;
    list.setInput(plan.files());
    if (!plan.files().isEmpty()) {
      list.setSelection(new StructuredSelection(plan.files().getFirst()), true);
    }
  }

  private void showContent() {
    if (list.getStructuredSelection().getFirstElement() instanceof Planned planned) {
      content.setText(planned.shown());
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.importer.ImportResult;
import org.attls.importer.LossReport;
import org.attls.ui.wizards.ReadingPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Shows what an import makes of a flat file, and where each of its lines goes. */
final class ImportPreview extends ReadingPage {
  private Label headline;
  private Text policy;
  private TableViewer report;

  ImportPreview() {
    super("preview");
    setTitle("Preview");
    setDescription("The policy in the authoring language, and where every line of the file goes.");
  }

  @Override
  public void createControl(Composite parent) {
    Composite all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(all);
    SashForm halves = new SashForm(all, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).hint(760, 480).applyTo(halves);
    policy = new Text(halves, SWT.MULTI | SWT.BORDER | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
    policy.setFont(JFaceResources.getTextFont());
    Composite lower = new Composite(halves, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(lower);
    headline = new Label(lower, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(700, SWT.DEFAULT).applyTo(headline);
    report = new LossTable(lower).viewer();
    GridDataFactory.fillDefaults().grab(true, true).applyTo(report.getControl());
    halves.setWeights(55, 45);
    setControl(all);
  }

  @Override
  protected void read() {
    Optional<ImportResult> result = ((ImportWizard) getWizard()).result();
    setPageComplete(result.isPresent());
    setErrorMessage(result.isPresent() ? null : "Nothing was imported. Go back and try again.");
    result.ifPresent(this::show);
  }

  private void show(ImportResult result) {
    LossReport losses = result.report();
    policy.setText(result.text());
    List<String> said = new ArrayList<>(losses.headline());
    said.addAll(losses.notes());
    headline.setText(String.join("\n", said));
    report.setInput(LossTable.rows(losses));
    int lost = losses.summary().lost();
    setMessage(
        lost == 0
            ? "Every line is carried."
            : lost + (lost == 1 ? " line is" : " lines are") + " not carried; see the first rows.",
        lost == 0 ? INFORMATION : WARNING);
    headline.getParent().layout(true, true);
  }
}

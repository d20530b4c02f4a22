// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.setup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.findings.Finding;
import org.attls.findings.Place;
import org.attls.findings.Severity;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.RowTree;
import org.attls.ui.stacks.Tone;
import org.attls.ui.stacks.Where;
import org.attls.ui.wizards.ReadingPage;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Shows what the checks say of the policy and of the existing files. An error ends it here. */
final class FindingsPage extends ReadingPage {
  private final IProject project;
  private RowTree tree;

  FindingsPage(IProject project) {
    super("findings");
    this.project = project;
    setTitle("Findings");
    setDescription("What the checks say of the policy and of the existing files.");
  }

  @Override
  public void createControl(Composite parent) {
    Composite all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(all);
    tree = new RowTree(all, List.of("Finding", "Severity and code", "Where"));
    setPageComplete(false);
    setControl(all);
  }

  @Override
  protected void read() {
    Optional<SetupPlan> plan = ((SetupWizard) getWizard()).plan();
    setErrorMessage(plan.isPresent() ? null : "Nothing was made. Go back and try again.");
    setPageComplete(plan.isPresent() && !plan.get().isRefused());
    plan.ifPresent(this::show);
  }

  private void show(SetupPlan plan) {
    tree.show(plan.findings().stream().map(each -> row(plan, each)).toList());
    long errors = count(plan, Severity.ERROR);
    long warnings = count(plan, Severity.WARNING);
    if (errors > 0) {
      setErrorMessage(
          String.format(
              Locale.ROOT,
              "%d error%s: no file is made. Mend the policy first.",
              errors,
              errors == 1 ? "" : "s"));
    } else {
      setMessage(
          warnings == 0
              ? "There is no error and no warning."
              : String.format(Locale.ROOT, "%d warning%s.", warnings, warnings == 1 ? "" : "s"),
          warnings == 0 ? INFORMATION : WARNING);
    }
  }

  private static long count(SetupPlan plan, Severity severity) {
    return plan.findings().stream().filter(each -> each.severity() == severity).count();
  }

  /** An existing file is not of the project; its place is told in words. */
  private Row row(SetupPlan plan, Finding finding) {
    Place place = finding.place();
    String kind = finding.severity().word() + ", " + finding.code().id();
    Row row =
        plan.isExisting(place.file())
            ? Row.of(
                finding.message(),
                kind + ", " + place.file() + ", line " + place.line(),
                Optional.empty())
            : Row.of(finding.message(), kind, Optional.of(Where.of(project, place)));
    return row.with(Tone.of(finding.severity()));
  }
}

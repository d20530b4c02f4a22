// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.ui.stacks.ChangedRow;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.RowTree;
import org.attls.ui.wizards.ReadingPage;
import org.attls.zos.install.Difference;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Shows what the policy changes in production, the most dangerous change first. */
final class DifferencePage extends ReadingPage {
  private static final String THERE =
      "Production has this policy already. Go on to refresh, to give the messages of the Policy"
          + " Agent, or to take the policy back.";
  private static final String PART =
      "The last run left a part of a policy in production. Go on: the old policy is written back"
          + " before anything else.";
  private static final String FAILED =
      "Production cannot be compared; nothing was written. Remove the cause, go back and try"
          + " again.";

  private RowTree tree;
  private FindingsText findings;
  private Button seen;
  private Compared compared;

  DifferencePage() {
    super("difference");
    setTitle("What changes");
    setDescription("The connections that production treats otherwise now.");
  }

  @Override
  public void createControl(Composite parent) {
    Composite all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(all);
    tree = new RowTree(all, List.of("Connections", "Change", ""));
    findings = new FindingsText(all);
    seen = new Button(all, SWT.CHECK);
    seen.setText("I have seen which connections &lose protection, and want that");
    seen.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> complete()));
    seen.setVisible(false);
    setPageComplete(false);
    setControl(all);
  }

  @Override
  protected void read() {
    Optional<Compared> found = ((InstallWizard) getWizard()).compared();
    if (found.isEmpty()) {
      compared = null;
      tree.show(List.of());
      findings.show(List.of());
      setErrorMessage("Production was not read. Go back and try again.");
      setPageComplete(false);
    } else if (!found.get().equals(compared)) {
      compared = found.get();
      show();
    }
  }

  private void show() {
    setErrorMessage(null);
    Optional<Difference> difference = compared.difference();
    seen.setSelection(false);
    seen.setVisible(difference.filter(each -> !each.exposing().isEmpty()).isPresent());
    if (difference.isEmpty()) {
      tree.show(compared.result().findings().stream().map(InstallRows::of).toList());
      findings.show(compared.result().findings());
      switch (compared.result().outcome()) {
        case NOTHING_TO_DO -> setMessage(THERE, INFORMATION);
        case DRY_RUN -> setMessage(PART, WARNING);
        case FAILED -> setErrorMessage(FAILED);
        default -> setErrorMessage(InstallWords.of(compared.result().outcome()));
      }
    } else {
      tree.show(rows(difference.get()));
      findings.show(List.of());
      setMessage(sentence(difference.get()), INFORMATION);
    }
    complete();
  }

  private static List<Row> rows(Difference difference) {
    return difference.changes().stream()
        .flatMap(change -> ChangedRow.of(change, Optional.empty(), List.of()).stream())
        .toList();
  }

  private static String sentence(Difference difference) {
    if (difference.installed().isEmpty()) {
      return "Production does not exist yet.";
    }
    if (difference.changes().isEmpty()) {
      return "Every connection is treated as before; the text is another one.";
    }
    return String.format(
        Locale.ROOT,
        "%d change%s, %d of which expose%s connections.",
        difference.changes().size(),
        difference.changes().size() == 1 ? "" : "s",
        difference.exposing().size(),
        difference.exposing().size() == 1 ? "s" : "");
  }

  private void complete() {
    boolean unseen = seen.getVisible() && !seen.getSelection();
    setPageComplete(compared.canGoOn() && !unseen);
  }
}

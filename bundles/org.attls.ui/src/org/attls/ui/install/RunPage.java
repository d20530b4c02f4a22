// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.List;
import org.attls.ui.stacks.RowTree;
import org.attls.zos.install.InstallResult;
import org.attls.zos.install.Outcome;
import org.attls.zos.install.Step;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Installs when the user says so, shows how it goes on, and tells what came of it. */
final class RunPage extends WizardPage {
  /** What is said of a failure that nobody foresaw. */
  static final String BROKE =
      "The installation broke off. What it did is recorded: install again, and it goes on from"
          + " there.";

  private static final int NAME = 220;
  private static final int TOLD = 560;
  private static final int WIDTH = 820;
  private static final int HEIGHT = 230;

  private Table steps;
  private Button install;
  private Button takeBack;
  private Button messages;
  private RowTree outcome;
  private FindingsText findings;
  private boolean running;
  private boolean begun;

  /** What the last run came to that did anything; null if there was none. */
  private Outcome last;

  RunPage() {
    super("run");
    setTitle("Install");
    setDescription("Install begins to write. Each step can fail; production stays whole.");
  }

  @Override
  public void createControl(Composite parent) {
    Composite all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(all);
    steps = new Table(all, SWT.BORDER | SWT.FULL_SELECTION);
    steps.setHeaderVisible(true);
    column("Step", NAME);
    column("What it did", TOLD);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(steps);
    for (Step step : Step.values()) {
      new TableItem(steps, SWT.NONE).setText(step.label());
    }
    Composite buttons = new Composite(all, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
    install = button(buttons, "&Install", () -> wizard().install(this));
    messages = button(buttons, "Enter &Messages...", () -> wizard().enterMessages(this));
    takeBack = button(buttons, "&Take Back", () -> wizard().takeBack(this));
    outcome = new RowTree(all, List.of("Outcome", "What it is now", ""));
    Control lower = outcome.viewer().getControl().getParent();
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(lower);
    findings = new FindingsText(all);
    setPageComplete(false);
    enable();
    setControl(all);
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible && !begun) {
      last = wizard().isThere() ? Outcome.NOTHING_TO_DO : null;
      enable();
    }
    super.setVisible(visible);
  }

  private InstallWizard wizard() {
    return (InstallWizard) getWizard();
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(steps, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
  }

  private static Button button(Composite parent, String text, Runnable work) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(text);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
    return button;
  }

  /** What was begun cannot be prepared anew. */
  @Override
  public IWizardPage getPreviousPage() {
    return running || begun ? null : super.getPreviousPage();
  }

  boolean isRunning() {
    return running;
  }

  /** A run begins. */
  void begins() {
    running = true;
    begun = true;
    for (TableItem item : steps.getItems()) {
      item.setText(1, "");
    }
    outcome.show(List.of());
    findings.show(List.of());
    setErrorMessage(null);
    setMessage("Installing...");
    setPageComplete(false);
    enable();
  }

  /** A step begins. */
  void begins(Step step) {
    steps.getItem(step.ordinal()).setText(1, "...");
    steps.setSelection(step.ordinal());
  }

  /** A step ended well. */
  void ended(Step step, String told) {
    steps.getItem(step.ordinal()).setText(1, wizard().relative(told));
  }

  /** The run ended. */
  void ended(InstallResult result) {
    stop();
    show(result);
  }

  /** The run ended in a way that nobody foresaw. */
  void broke() {
    stop();
    setErrorMessage(BROKE);
    last = Outcome.FAILED;
    enable();
  }

  private void stop() {
    running = false;
    for (TableItem item : steps.getItems()) {
      if (item.getText(1).equals("...")) {
        item.setText(1, "ended here");
      }
    }
  }

  private void show(InstallResult result) {
    Outcome ended = result.outcome();
    outcome.show(InstallRows.of(result));
    findings.show(result.findings());
    String words = InstallWords.of(ended);
    switch (ended) {
      case IN_FORCE, NOTHING_TO_DO -> setMessage(words, INFORMATION);
      case NOT_IN_FORCE, REFUSED, FAILED, CONFLICT -> setErrorMessage(words);
      default -> setMessage(words, WARNING);
    }
    last = ended == Outcome.DECLINED ? last : ended;
    setPageComplete(true);
    enable();
  }

  private void enable() {
    boolean again = last == Outcome.FAILED || last == Outcome.NOTHING_TO_DO;
    boolean open = last == Outcome.INSTALLED || last == Outcome.NOTHING_TO_DO;
    install.setEnabled(!running && (last == null || again));
    messages.setEnabled(!running && open);
    takeBack.setEnabled(!running && last != null && InstallWords.canBeTakenBack(last));
    if (getWizard().getContainer().getCurrentPage() == this) {
      getWizard().getContainer().updateButtons();
    }
  }
}

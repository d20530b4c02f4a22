// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.List;
import java.util.Optional;
import org.attls.health.profile.Profile;
import org.attls.ui.explain.PolicySaves;
import org.attls.ui.preferences.FlatSettings;
import org.attls.ui.stacks.EditedPolicy;
import org.attls.ui.stacks.Latest;
import org.attls.ui.stacks.RowTree;
import org.attls.ui.stacks.Snapshot;
import org.attls.ui.stacks.Subject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/**
 * Shows what a health check of a project or flat file has found. It is judged anew when the text in
 * the editor changes.
 */
public final class HealthView extends ViewPart {
  /** The view. */
  public static final String ID = "org.attls.ui.health";

  private static final int EDITING = 1000;
  private static final String GROUPING = "grouping";

  private final Latest work = new Latest("Health check");
  private HealthBar bar;
  private Label head;
  private RowTree tree;
  private EditedPolicy edited;
  private PolicySaves saves;
  private Grouping grouping = Grouping.SEVERITY;
  private Subject subject;
  private HealthResult result;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    String remembered = memento == null ? null : memento.getString(GROUPING);
    if (remembered != null) {
      grouping = Grouping.of(remembered);
    }
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString(GROUPING, grouping.words());
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(area);
    head = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .align(SWT.FILL, SWT.CENTER)
        .indent(4, 2)
        .hint(80, -1)
        .applyTo(head);
    Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
    filter.setMessage("Filter");
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(110, -1).applyTo(filter);
    tree = new RowTree(area, List.of("Finding", "Code, posture, reason", "Where"));
    ((GridData) tree.viewer().getControl().getParent().getLayoutData()).horizontalSpan = 2;
    filter.addModifyListener(event -> tree.filter(filter.getText().strip()));
    new FixMenu(tree, () -> Optional.ofNullable(result));
    bar = new HealthBar(this::group, this::weigh, this::refreshNow, this::openReport);
    bar.fill(getViewSite().getActionBars().getToolBarManager());
    bar.showGrouping(grouping);
    say("Choose Health Check of a project, a policy or a flat file, or in an editor.");
    edited = new EditedPolicy(getSite().getPage(), active -> {}, () -> refresh(EDITING));
    edited.start();
    saves = new PolicySaves(project -> later(() -> refresh(EDITING)));
    saves.start();
  }

  private void later(Runnable shown) {
    Display display = PlatformUI.getWorkbench().getDisplay();
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (!head.isDisposed()) {
              shown.run();
            }
          });
    }
  }

  /** Judges a project or a flat file, and follows it from then on. */
  public void judge(Subject wanted) {
    subject = wanted;
    result = null;
    bar.showProfile(HealthSettings.profile(wanted.project()));
    updateBar();
    say("Judging " + wanted.label() + "...");
    refresh(0);
  }

  private void refreshNow() {
    refresh(0);
  }

  private void group(Grouping wanted) {
    grouping = wanted;
    bar.showGrouping(wanted);
    updateBar();
    if (result != null) {
      tree.show(new HealthRows(result).of(grouping));
    }
  }

  private void weigh(Profile profile) {
    if (subject != null) {
      HealthSettings.keepProfile(subject.project(), profile);
      bar.showProfile(profile);
      updateBar();
      refresh(0);
    }
  }

  private void updateBar() {
    getViewSite().getActionBars().getToolBarManager().update(true);
    getViewSite().getActionBars().updateActionBars();
  }

  private void refresh(int delay) {
    if (subject == null) {
      return;
    }
    Subject judged = subject;
    HealthWork health =
        new HealthWork(
            Snapshot.take(judged.project()),
            HealthSettings.profile(judged.project()),
            FlatSettings.get());
    work.start(delay, monitor -> health.judge(judged, monitor), this::show, this::fail);
  }

  private void show(HealthResult found) {
    result = found;
    bar.enableReport(true);
    say(found.sentence());
    tree.show(new HealthRows(found).of(grouping));
  }

  private void fail(String why) {
    result = null;
    bar.enableReport(false);
    tree.show(List.of());
    say("No report. " + why);
  }

  private void say(String text) {
    if (!text.equals(head.getText())) {
      head.setText(text);
      head.getParent().layout();
    }
  }

  private void openReport() {
    if (result != null) {
      HealthReportFile.open(getSite().getShell(), result);
    }
  }

  /** The report as a page; empty while there is none. */
  public String page() {
    return result == null ? "" : HealthReportFile.page(result);
  }

  /** What is said first. */
  public String sentence() {
    return head.getText();
  }

  /** The tree with the report. */
  public RowTree tree() {
    return tree;
  }

  /** Groups the findings by severity, rule or object: {@code By rule}. */
  public void group(String words) {
    group(Grouping.of(words));
  }

  @Override
  public void setFocus() {
    tree.setFocus();
  }

  @Override
  public void dispose() {
    work.cancel();
    if (edited != null) {
      edited.stop();
      saves.stop();
    }
    super.dispose();
  }
}

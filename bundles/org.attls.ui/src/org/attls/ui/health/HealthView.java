// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.List;
import java.util.Optional;
import org.attls.health.profile.Profile;
import org.attls.ui.preferences.FlatSettings;
import org.attls.ui.stacks.AnswerView;
import org.attls.ui.stacks.Latest;
import org.attls.ui.stacks.RowTree;
import org.attls.ui.stacks.Snapshot;
import org.attls.ui.stacks.Subject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;

/**
 * Shows what a health check of a project or flat file has found. It is judged anew when the text in
 * the editor changes.
 */
public final class HealthView extends AnswerView {
  /** The view. */
  public static final String ID = "org.attls.ui.health";

  private static final int EDITING = 1000;
  private static final String GROUPING = "grouping";

  private HealthBar bar;
  private Grouping grouping = Grouping.SEVERITY;
  private Subject subject;
  private HealthResult result;

  /** Made by the workbench. */
  public HealthView() {
    super(new Latest("Health check"));
  }

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
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .align(SWT.FILL, SWT.CENTER)
        .indent(4, 2)
        .hint(80, -1)
        .applyTo(head(area));
    Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
    filter.setMessage("Filter");
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(110, -1).applyTo(filter);
    RowTree tree = tree(area, List.of("Finding", "Code, posture, reason", "Where"));
    ((GridData) tree.viewer().getControl().getParent().getLayoutData()).horizontalSpan = 2;
    filter.addModifyListener(event -> tree.filter(filter.getText().strip()));
    new FixMenu(tree, () -> Optional.ofNullable(result));
    bar = new HealthBar(this::group, this::weigh, this::refreshNow, this::openReport);
    bar.fill(getViewSite().getActionBars().getToolBarManager());
    bar.showGrouping(grouping);
    say("Choose Health Check of a project, a policy or a flat file, or in an editor.");
    follow(active -> {}, () -> refresh(EDITING), project -> refresh(EDITING));
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
      tree().show(new HealthRows(result).of(grouping));
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
    work().start(delay, monitor -> health.judge(judged, monitor), this::show, this::fail);
  }

  private void show(HealthResult found) {
    result = found;
    bar.enableReport(true);
    say(found.sentence());
    tree().show(new HealthRows(found).of(grouping));
  }

  private void fail(String why) {
    result = null;
    bar.enableReport(false);
    tree().show(List.of());
    say("No report. " + why);
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

  /** Groups the findings by severity, rule or object: {@code By rule}. */
  public void group(String words) {
    group(Grouping.of(words));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import java.util.stream.Collectors;
import org.attls.generator.NamingMode;
import org.attls.policy.project.ExplanationLine;
import org.attls.ui.preferences.GenerateSettings;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Shows the flat file of a stack of the project that is being edited, as the files on the disk make
 * it, and which text makes which line.
 */
public final class ExplainView extends ViewPart {
  /** The view. */
  public static final String ID = "org.attls.ui.explain";

  private static final String LINKED = "linked";
  private static final int DELAY = 100;

  private final PolicySaves saves = new PolicySaves(this::saved);
  private final ExplainBar bar = new ExplainBar(this::choose, this::choose, this::link);
  private FlatPane flat;
  private ExplainLink link;
  private EditorWatch watch;
  private IProject project;
  private String stack = "";
  private NamingMode naming = NamingMode.STABLE;
  private boolean linked = true;
  private ExplainJob job;
  private Explained explained;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    if (memento != null && memento.getBoolean(LINKED) != null) {
      linked = memento.getBoolean(LINKED);
    }
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putBoolean(LINKED, linked);
  }

  @Override
  public void createPartControl(Composite parent) {
    SashForm sash = new SashForm(parent, SWT.VERTICAL);
    flat = new FlatPane(sash);
    link = new ExplainLink(getSite().getPage(), flat, new SourceTable(sash));
    sash.setWeights(3, 1);
    sash.addControlListener(ControlListener.controlResizedAdapter(event -> arrange(sash)));
    IActionBars bars = getViewSite().getActionBars();
    bar.fill(bars.getToolBarManager());
    bar.showNaming(naming);
    link(linked);
    bar.showLinked(linked);
    handle(bars, ActionFactory.COPY, ITextOperationTarget.COPY);
    handle(bars, ActionFactory.SELECT_ALL, ITextOperationTarget.SELECT_ALL);
    setContentDescription("Open a policy in its editor to see what it comes to.");
    watch = new EditorWatch(getSite().getPage(), this::activated, link::moved);
    watch.start();
    saves.start();
  }

  /** Below the editors there is width, beside them there is height. */
  private static void arrange(SashForm sash) {
    Point size = sash.getSize();
    sash.setOrientation(size.x > 2 * size.y ? SWT.HORIZONTAL : SWT.VERTICAL);
  }

  private void handle(IActionBars bars, ActionFactory command, int operation) {
    bars.setGlobalActionHandler(
        command.getId(),
        new Action() {
          @Override
          public void run() {
            flat.viewer().doOperation(operation);
          }
        });
  }

  /** An editor of another project brings that project. */
  private void activated(ITextEditor editor) {
    IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
    if (file == null || file.getProject().equals(project)) {
      link.moved(editor);
      return;
    }
    project = file.getProject();
    stack = "";
    naming = GenerateSettings.of(project).naming();
    bar.showNaming(naming);
    refresh();
  }

  private void choose(String wanted) {
    stack = wanted;
    refresh();
  }

  private void choose(NamingMode mode) {
    naming = mode;
    bar.showNaming(mode);
    updateBar();
    refresh();
  }

  private void link(boolean wanted) {
    linked = wanted;
    link.setLinked(wanted);
  }

  private void saved(IProject changed) {
    onDisplay(
        () -> {
          if (changed.equals(project)) {
            refresh();
          }
        });
  }

  private void onDisplay(Runnable work) {
    Display display = PlatformUI.getWorkbench().getDisplay();
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (!flat.widget().isDisposed()) {
              work.run();
            }
          });
    }
  }

  /** Computes everything anew, in place of what is being computed. */
  private void refresh() {
    if (job != null) {
      job.cancel();
    }
    ExplainJob fresh = new ExplainJob(project, stack, naming);
    job = fresh;
    fresh.onResult(
        result ->
            onDisplay(
                () -> {
                  if (job == fresh) {
                    show(result);
                  }
                }));
    fresh.schedule(DELAY);
  }

  /** With errors in the policy, what it came to before stays in sight. */
  private void show(Explained result) {
    setContentDescription(result.problem());
    boolean same = explained != null && explained.project().equals(result.project());
    if (same && result.explanation().isEmpty()) {
      return;
    }
    explained = result;
    stack = result.stack();
    bar.showStacks(result.stacks(), stack);
    updateBar();
    flat.show(
        result.explanation().stream()
            .flatMap(all -> all.lines().stream())
            .map(ExplanationLine::text)
            .collect(Collectors.joining("\n")));
    link.show(result);
  }

  private void updateBar() {
    getViewSite().getActionBars().getToolBarManager().update(true);
    getViewSite().getActionBars().updateActionBars();
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    return type.isInstance(flat.viewer()) ? type.cast(flat.viewer()) : super.getAdapter(type);
  }

  @Override
  public void setFocus() {
    flat.widget().setFocus();
  }

  @Override
  public void dispose() {
    if (watch != null) {
      watch.stop();
      saves.stop();
      link.clear();
      flat.dispose();
    }
    if (job != null) {
      job.cancel();
    }
    super.dispose();
  }
}

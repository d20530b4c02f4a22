// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.compare;

import java.util.List;
import java.util.Optional;
import org.attls.health.report.Compared;
import org.attls.health.report.DiffPage;
import org.attls.health.report.JudgedFile;
import org.attls.model.facts.Release;
import org.attls.ui.compare.Comparing.Texts;
import org.attls.ui.compare.Comparing.Wish;
import org.attls.ui.explain.ChoiceAction;
import org.attls.ui.preferences.FlatSettings;
import org.attls.ui.stacks.AnswerView;
import org.attls.ui.stacks.AskedPolicy;
import org.attls.ui.stacks.Choices;
import org.attls.ui.stacks.HtmlFile;
import org.attls.ui.stacks.Latest;
import org.attls.ui.stacks.Subject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/**
 * Tells what a change of a policy does: the connections that are treated differently, the most
 * dangerous change first. What is edited is compared anew while one types.
 */
public final class CompareView extends AnswerView {
  /** The view. */
  public static final String ID = "org.attls.ui.compare";

  private static final int EDITING = 600;

  private final ChoiceAction before =
      new ChoiceAction("The policy before the change", label -> choose(label, true));
  private final ChoiceAction after =
      new ChoiceAction("The policy after the change", label -> choose(label, false));
  private Action export;
  private Wish wish;
  private Choices choices = new Choices(List.of());
  private Comparing shown;

  /** Made by the workbench. */
  public CompareView() {
    super(new Latest("Comparing policies"));
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).hint(80, -1).applyTo(head(area));
    tree(area, List.of("Connections", "Change", "Where"));
    IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
    bar.add(before.item());
    bar.add(after.item());
    export =
        new Action("Export as HTML...") {
          @Override
          public void run() {
            export();
          }
        };
    export.setToolTipText("Export as HTML...");
    export.setImageDescriptor(
        PlatformUI.getWorkbench()
            .getSharedImages()
            .getImageDescriptor(ISharedImages.IMG_ETOOL_SAVEAS_EDIT));
    export.setEnabled(false);
    bar.add(new Separator());
    bar.add(export);
    say(
        "Choose What Will This Change Do? in the editor of a policy, or select two policies in the"
            + " Project Explorer and choose Compare Policies.");
    follow(subject -> {}, () -> refresh(EDITING), project -> refresh(EDITING));
  }

  /** Compares two policies, and follows them from then on. */
  public void compare(Subject old, Subject now) {
    wish = new Wish(old, now);
    shown = null;
    say("Comparing...");
    refresh(0);
  }

  private void choose(String label, boolean old) {
    choices
        .find(label)
        .ifPresent(
            subject -> compare(old ? subject : partner(subject), old ? wish.now() : subject));
  }

  /** What a stack is compared with, unless something else was chosen, is what it was before. */
  private Subject partner(Subject now) {
    return now instanceof Subject.Stack stack && wish.old() instanceof Subject.Generated
        ? new Subject.Generated(stack.project(), stack.name())
        : wish.old();
  }

  private record Found(Comparing comparing, Choices choices) {}

  private void refresh(int delay) {
    if (wish == null) {
      return;
    }
    Wish asked = wish;
    Texts texts = Texts.take(asked);
    Optional<Release> release = FlatSettings.get();
    work()
        .start(
            delay,
            monitor -> {
              Comparing comparing = Comparing.of(asked, texts, release, monitor);
              List<Subject> used = List.of(comparing.old().subject(), comparing.now().subject());
              return new Found(
                  comparing, Choices.of(used.getLast().project(), used, comparing.stacks()));
            },
            this::show,
            this::fail);
  }

  private void show(Found found) {
    shown = found.comparing();
    choices = found.choices();
    before.show(choices.labels(), shown.old().subject().label());
    after.show(choices.labels(), shown.now().subject().label());
    export.setEnabled(true);
    updateBar();
    say(
        shown.old().subject().label()
            + " \u2192 "
            + shown.now().subject().label()
            + ": "
            + shown.sentence());
    tree().show(new ChangeRows(shown).rows());
  }

  private void fail(String why) {
    shown = null;
    export.setEnabled(false);
    tree().show(List.of());
    say(why);
  }

  private void export() {
    if (shown != null) {
      Compared compared =
          new Compared(
              shown.old().subject().label(),
              shown.now().subject().label(),
              shown.now().space().release(),
              List.of(file(shown.old()), file(shown.now())));
      HtmlFile.ask(
          getSite().getShell(),
          shown.now().subject().project(),
          "comparison.html",
          DiffPage.of(compared, shown.changes()));
    }
  }

  private static JudgedFile file(AskedPolicy policy) {
    return JudgedFile.of(policy.subject().label(), policy.space().policy().text());
  }
}

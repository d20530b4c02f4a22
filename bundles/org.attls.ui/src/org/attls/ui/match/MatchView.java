// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.match;

import java.util.List;
import org.attls.analysis.answers.Match;
import org.attls.analysis.space.Connection;
import org.attls.ui.explain.ChoiceAction;
import org.attls.ui.preferences.FlatSettings;
import org.attls.ui.stacks.AnswerView;
import org.attls.ui.stacks.AskedPolicy;
import org.attls.ui.stacks.Latest;
import org.attls.ui.stacks.PolicyReader;
import org.attls.ui.stacks.Snapshot;
import org.attls.ui.stacks.Subject;
import org.attls.ui.stacks.Where;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/**
 * Tells which rule of a policy matches a connection, why those before it do not, and what is then
 * in force. The policy is that of the active editor, with the text that is not saved yet.
 */
public final class MatchView extends AnswerView {
  /** The view. */
  public static final String ID = "org.attls.ui.match";

  private static final int TYPING = 150;
  private static final int EDITING = 500;
  private static final int FORM = 2;
  private static final int ANSWER = 3;

  private final ChoiceAction stacks = new ChoiceAction("The stack that is asked", this::choose);
  private ConnectionForm form;
  private Subject subject;
  private PolicyReader.Read read;
  private Runnable link = () -> {};

  /** Made by the workbench. */
  public MatchView() {
    super(new Latest("Finding the rule of a connection"));
  }

  @Override
  public void createPartControl(Composite parent) {
    SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
    form = new ConnectionForm(sash, () -> ask(TYPING));
    Composite right = new Composite(sash, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(right);
    Link head = head(right);
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).hint(80, -1).applyTo(head);
    head.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> link.run()));
    tree(right, List.of("What", "Value", "Where"));
    sash.setWeights(FORM, ANSWER);
    sash.addControlListener(ControlListener.controlResizedAdapter(event -> arrange(sash)));
    getViewSite().getActionBars().getToolBarManager().add(stacks.item());
    say("Open a policy or a flat file in its editor, and fill in a connection.");
    follow(this::follow, () -> changed(EDITING), this::saved);
  }

  private static void arrange(SashForm sash) {
    Point size = sash.getSize();
    sash.setOrientation(size.x > size.y ? SWT.HORIZONTAL : SWT.VERTICAL);
  }

  private void saved(IProject project) {
    if (subject != null && project.equals(subject.project())) {
      changed(EDITING);
    }
  }

  /** An editor of the same project leaves the stack that was chosen. */
  private void follow(Subject active) {
    boolean same =
        active instanceof Subject.Stack
            && subject instanceof Subject.Stack
            && active.project().equals(subject.project());
    if (!same && !active.equals(subject)) {
      subject = active;
      changed(0);
    }
  }

  private void choose(String stack) {
    if (subject != null) {
      subject = new Subject.Stack(subject.project(), stack);
      changed(0);
    }
  }

  private void changed(int delay) {
    read = null;
    ask(delay);
  }

  /** Asks anew; the policy is read only if it may have changed. */
  private void ask(int delay) {
    if (subject == null) {
      return;
    }
    Subject asked = subject;
    PolicyReader.Read known = read;
    PolicyReader reader =
        known == null ? new PolicyReader(Snapshot.take(asked.project()), FlatSettings.get()) : null;
    Inputs inputs = form.inputs();
    work()
        .start(
            delay,
            monitor -> {
              PolicyReader.Read policy = known == null ? reader.read(asked, monitor) : known;
              return Answer.of(policy, inputs);
            },
            this::show,
            this::fail);
  }

  private void show(Answer found) {
    read = found.read();
    AskedPolicy policy = read.policy();
    stacks.show(read.stacks(), policy.subject().label());
    updateBar();
    link = () -> found.match().flatMap(Match::rule).flatMap(policy::where).ifPresent(Where::open);
    say(policy.subject().label() + ": " + found.sentence(form.inputs()));
    tree().show(found.rows());
  }

  private void fail(String why) {
    tree().show(List.of());
    say(why);
  }

  /** Fills in the form, for tests and for other views. */
  public void ask(Connection connection) {
    form.show(Inputs.from(connection));
  }

  /** Fills in the form with a line of a NETSTAT report. */
  public void paste(String line) {
    form.paste(line);
  }

  /** Leaves job name and user ID open. */
  public void clearNames() {
    form.show(form.inputs().withoutNames());
  }

  @Override
  public void setFocus() {
    form.setFocus();
  }
}

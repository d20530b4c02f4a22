// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attls.pagent.text.EncodedText;
import org.attls.policy.project.Reasons;
import org.attls.ui.stacks.AnswerView;
import org.attls.ui.stacks.Choices;
import org.attls.ui.stacks.Latest;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.RowText;
import org.attls.ui.stacks.Subject;
import org.attls.ui.stacks.Unreadable;
import org.attls.zos.report.ReportKind;
import org.attls.zos.verify.Listed;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/**
 * Compares a report of a running stack with the policy that it should have, or explains a log. The
 * policy is that of the active editor, with the text that is not saved yet.
 */
public final class VerifyView extends AnswerView {
  /** The view. */
  public static final String ID = "org.attls.ui.verify";

  private static final int TYPING = 300;
  private static final int EDITING = 600;
  private static final int REPORT = 2;
  private static final int ANSWER = 3;
  private static final String ASK =
      "Paste or open a report (pasearch -t, NETSTAT TTLS, NETSTAT CONN or ALLCONN) or a log.";

  private VerifyBar bar;
  private ReportPane pane;
  private AnswerKeys keys;
  private Subject subject;
  private Choices choices = new Choices(List.of());
  private Listed listed = Listed.ALL;
  private Verified shown;

  /** Made by the workbench. */
  public VerifyView() {
    super(Latest.visible("Comparing a report with the policy"));
  }

  @Override
  public void createPartControl(Composite parent) {
    SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
    pane = new ReportPane(sash, () -> ask(TYPING));
    Composite right = new Composite(sash, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(right);
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).hint(80, -1).applyTo(head(right));
    tree(right, List.of("Difference or message", "In the report or log", "In the policy"));
    sash.setWeights(REPORT, ANSWER);
    sash.addControlListener(ControlListener.controlResizedAdapter(event -> arrange(sash)));
    bar = new VerifyBar(this::choose, this::filter, new Buttons());
    bar.fill(getViewSite().getActionBars().getToolBarManager());
    bar.showListed(listed, false);
    tree().viewer().addSelectionChangedListener(event -> reveal());
    keys = new AnswerKeys(getViewSite().getActionBars(), tree(), bar.copy());
    say(ASK);
    follow(this::activated, () -> edited(EDITING), this::saved);
  }

  private static void arrange(SashForm sash) {
    Point size = sash.getSize();
    sash.setOrientation(size.x > size.y ? SWT.HORIZONTAL : SWT.VERTICAL);
  }

  private void reveal() {
    tree().selected().map(ReportLine::of).ifPresent(line -> line.ifPresent(pane::reveal));
  }

  /** An editor of the same project leaves the policy that was chosen. */
  private void activated(Subject active) {
    boolean same =
        subject != null
            && active instanceof Subject.Stack
            && active.project().equals(subject.project());
    if (!same && !active.equals(subject)) {
      subject = active;
      edited(0);
    }
  }

  private void saved(IProject project) {
    if (subject != null && project.equals(subject.project())) {
      edited(EDITING);
    }
  }

  private void edited(int delay) {
    if (!pane.text().isBlank()) {
      ask(delay);
    }
  }

  private void choose(String label) {
    choices
        .find(label)
        .ifPresent(
            wanted -> {
              subject = wanted;
              edited(0);
            });
  }

  private void filter(Listed wanted) {
    listed = wanted;
    edited(0);
  }

  private void ask(int delay) {
    String name = pane.name();
    String text = pane.text();
    if (text.isBlank()) {
      work().cancel();
      fail(ASK);
      return;
    }
    VerifyWork verify = VerifyWork.take(Optional.ofNullable(subject), listed);
    bar.running(true);
    work()
        .start(delay, monitor -> verify.of(Pasted.of(name, text), monitor), this::show, this::fail);
  }

  private void show(Verified found) {
    shown = found;
    choices = found.choices();
    bar.showPolicies(choices, found.subject().map(Subject::label).orElse(""));
    bar.showListed(
        listed,
        !found.pasted().isLog() && found.pasted().report().kind() == ReportKind.CONNECTIONS);
    ready(found.sentence(), found.rows());
  }

  private void fail(String why) {
    shown = null;
    ready(why, List.of());
  }

  private void ready(String sentence, List<Row> rows) {
    bar.running(false);
    bar.enable(shown != null);
    updateBar();
    say(sentence);
    tree().show(rows);
  }

  /** Takes a text as if it were pasted, for tests and other views. */
  public void paste(String text) {
    pane.show(ReportPane.PASTED, text);
  }

  /** Takes the text of a file, in UTF-8 or IBM-1047. */
  public void open(Path file) {
    work()
        .start(
            0,
            monitor -> read(file),
            text -> pane.show(file.getFileName().toString(), text),
            this::fail);
  }

  private static String read(Path file) throws Unreadable {
    try {
      return EncodedText.of(Files.readAllBytes(file)).text();
    } catch (IOException e) {
      throw new Unreadable(file + " cannot be read: " + Reasons.of(e) + '.');
    }
  }

  /** Chooses which connections a report lists, by the words of the tool bar. */
  public void list(String words) {
    filter(VerifyBar.find(words));
  }

  /** The answer as text; empty while there is none. */
  public String answer() {
    return shown == null ? "" : shown.sentence() + "\n\n" + RowText.of(shown.rows());
  }

  /** The text of the report that is selected. */
  public String selectedReport() {
    return pane.selected();
  }

  @Override
  public void setFocus() {
    pane.setFocus();
  }

  @Override
  public void dispose() {
    keys.dispose();
    super.dispose();
  }

  private final class Buttons implements VerifyBar.Work {
    @Override
    public void paste() {
      pane.paste();
    }

    @Override
    public void open() {
      AnswerFiles.ask(getSite().getShell(), SWT.OPEN, "").ifPresent(VerifyView.this::open);
    }

    @Override
    public void copy() {
      keys.copy(answer());
    }

    @Override
    public void export() {
      AnswerFiles.ask(getSite().getShell(), SWT.SAVE, "verified.txt")
          .ifPresent(file -> AnswerFiles.write(file, answer().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void stop() {
      work().stop();
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attls.analysis.space.Connection;
import org.attls.ui.match.Inputs.Field;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The form for a connection. */
final class ConnectionForm {
  private static final int COLUMNS = 4;
  private static final int NARROW = 90;
  private static final int KEPT = 12;

  private final ScrolledComposite scrolled;
  private final Composite form;
  private final Map<Field, Combo> fields = new EnumMap<>(Field.class);
  private final Map<Field, ControlDecoration> marks = new EnumMap<>(Field.class);
  private final Text report;
  private final ControlDecoration reportMark;
  private final History history = new History();
  private final Runnable changed;
  private boolean quiet;

  /**
   * Makes the form.
   *
   * @param changed told when something in it has changed
   */
  ConnectionForm(Composite parent, Runnable changed) {
    this.changed = changed;
    scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    form = new Composite(scrolled, SWT.NONE);
    scrolled.setContent(form);
    GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(6, 4).applyTo(form);
    label("NETSTAT:");
    report = new Text(form, SWT.BORDER | SWT.SINGLE);
    report.setMessage("Paste a line of NETSTAT here to fill in the form");
    GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(NARROW, -1).applyTo(report);
    reportMark = mark(report);
    report.addModifyListener(event -> takeReport());
    add(Field.LOCAL, "Local:", SWT.NONE);
    add(Field.LOCAL_PORT, "Port:", SWT.NONE);
    add(Field.REMOTE, "Remote:", SWT.NONE);
    add(Field.REMOTE_PORT, "Port:", SWT.NONE);
    add(Field.DIRECTION, "Direction:", SWT.READ_ONLY);
    add(Field.JOB, "Job:", SWT.NONE);
    for (Connection.Direction direction : Connection.Direction.values()) {
      fields.get(Field.DIRECTION).add(direction.word());
    }
    label("");
    label("");
    add(Field.USER, "User:", SWT.NONE);
    fillIn();
    scrolled.setMinSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
  }

  private void label(String text) {
    new Label(form, SWT.NONE).setText(text);
  }

  private void add(Field field, String label, int style) {
    label(label);
    Combo combo = new Combo(form, SWT.DROP_DOWN | style);
    combo.setToolTipText(field.label());
    combo
        .getAccessible()
        .addAccessibleListener(
            AccessibleListener.getNameAdapter(event -> event.result = field.label()));
    combo.setVisibleItemCount(KEPT);
    boolean wide = List.of(Field.LOCAL, Field.REMOTE, Field.DIRECTION).contains(field);
    GridDataFactory.fillDefaults().grab(wide, false).hint(NARROW, -1).applyTo(combo);
    combo.addModifyListener(event -> tell());
    combo.addFocusListener(FocusListener.focusLostAdapter(event -> keep()));
    fields.put(field, combo);
    marks.put(field, mark(combo));
  }

  private static ControlDecoration mark(Control control) {
    ControlDecoration mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
    mark.setImage(
        FieldDecorationRegistry.getDefault()
            .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
            .getImage());
    mark.hide();
    return mark;
  }

  /** What was filled in when the form was last used. */
  private void fillIn() {
    quiet = true;
    fields.forEach(
        (field, combo) -> {
          if (field != Field.DIRECTION) {
            combo.setItems(history.of(field).toArray(String[]::new));
          }
          combo.setText(history.last(field));
        });
    Combo direction = fields.get(Field.DIRECTION);
    if (direction.getText().isEmpty()) {
      direction.select(0);
    }
    quiet = false;
  }

  private void takeReport() {
    reportMark.hide();
    String line = report.getText().strip();
    if (line.isEmpty()) {
      return;
    }
    NetstatInput found = NetstatInput.read(line, inputs());
    if (!found.problem().isEmpty()) {
      reportMark.setDescriptionText(found.problem());
      reportMark.show();
    }
    found.inputs().ifPresent(this::show);
  }

  /** Enters a line of a NETSTAT report. */
  void paste(String line) {
    report.setText(line);
  }

  /** Fills in the form. */
  void show(Inputs inputs) {
    quiet = true;
    fields.forEach((field, combo) -> combo.setText(inputs.of(field)));
    quiet = false;
    tell();
    keep();
  }

  private void tell() {
    if (!quiet) {
      Map<Field, String> problems = inputs().problems();
      marks.forEach(
          (field, mark) -> {
            String problem = problems.get(field);
            mark.setDescriptionText(problem);
            if (problem == null) {
              mark.hide();
            } else {
              mark.show();
            }
          });
      changed.run();
    }
  }

  /** Only what makes a connection is worth remembering. */
  private void keep() {
    Inputs inputs = inputs();
    if (!quiet && inputs.connections().isPresent()) {
      history.keep(inputs);
      quiet = true;
      fields.forEach(
          (field, combo) -> {
            String text = combo.getText();
            if (field != Field.DIRECTION && !history.of(field).equals(List.of(combo.getItems()))) {
              combo.setItems(history.of(field).toArray(String[]::new));
              combo.setText(text);
            }
          });
      quiet = false;
    }
  }

  /** What the form holds. */
  Inputs inputs() {
    return new Inputs(
        text(Field.DIRECTION),
        text(Field.LOCAL),
        text(Field.LOCAL_PORT),
        text(Field.REMOTE),
        text(Field.REMOTE_PORT),
        text(Field.JOB),
        text(Field.USER));
  }

  private String text(Field field) {
    return fields.get(field).getText().strip();
  }

  void setFocus() {
    fields.get(Field.LOCAL).setFocus();
  }
}

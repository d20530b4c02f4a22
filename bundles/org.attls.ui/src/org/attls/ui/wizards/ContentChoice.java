// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.util.List;
import java.util.Optional;
import org.attls.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The choice between an empty project and one of the examples. */
final class ContentChoice {
  private static final String NO_EXAMPLE =
      "The project begins without files. Add policies with File > New > AT-TLS Policy File.";

  private final TableViewer examples;
  private final Label summary;
  private final Button fromExample;

  /** Builds the controls in a parent with a grid of one column. */
  ContentChoice(Composite parent, List<Example> known) {
    Button empty = new Button(parent, SWT.RADIO);
    empty.setText("&Empty");
    empty.setSelection(true);
    fromExample = new Button(parent, SWT.RADIO);
    fromExample.setText("Copy of an e&xample:");
    fromExample.setEnabled(!known.isEmpty());
    examples = new TableViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
    examples.setContentProvider(ArrayContentProvider.getInstance());
    examples.setLabelProvider(new Labels());
    examples.setInput(known);
    GridDataFactory.fillDefaults()
        .indent(20, 0)
        .hint(SWT.DEFAULT, examples.getTable().getItemHeight() * 5)
        .grab(true, true)
        .applyTo(examples.getTable());
    summary = new Label(parent, SWT.WRAP);
    // Room for three lines from the start, so that the page does not jump.
    GridDataFactory.fillDefaults()
        .indent(20, 0)
        .hint(300, summary.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3)
        .grab(true, false)
        .applyTo(summary);
    empty.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
    fromExample.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(event -> selectOne(known)));
    examples.addSelectionChangedListener(event -> show());
    show();
  }

  private void selectOne(List<Example> known) {
    if (fromExample.getSelection() && examples.getStructuredSelection().isEmpty()) {
      examples.setSelection(new StructuredSelection(known.get(0)));
    }
    show();
  }

  private void show() {
    examples.getTable().setEnabled(fromExample.getSelection());
    summary.setText(example().map(Example::summary).orElse(NO_EXAMPLE));
  }

  /** The example that is chosen; empty for an empty project. */
  Optional<Example> example() {
    return fromExample.getSelection()
        ? Optional.ofNullable((Example) examples.getStructuredSelection().getFirstElement())
        : Optional.empty();
  }

  private static final class Labels extends LabelProvider {
    @Override
    public String getText(Object element) {
      return ((Example) element).name();
    }

    @Override
    public Image getImage(Object element) {
      return Icons.image("project");
    }
  }
}

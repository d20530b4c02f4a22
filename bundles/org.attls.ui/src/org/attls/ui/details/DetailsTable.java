// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.details;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attls.policy.ide.details.Details.Row;
import org.attls.ui.Columns;
import org.attls.ui.TextLabels;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A table of values: what, how much, and where it is written. */
final class DetailsTable {
  private final TableViewer viewer;
  private final TableColumnLayout layout = new TableColumnLayout();
  private List<Row> rows = List.of();
  private URI file = URI.createURI("");

  DetailsTable(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setLayout(layout);
    viewer = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    viewer.getTable().setHeaderVisible(true);
    ColumnViewerToolTipSupport.enableFor(viewer);
    add("Property", 3, Row::name);
    add("Value", 3, Row::value);
    add("From", 3, row -> row.origin().label(file));
    viewer.setContentProvider(ArrayContentProvider.getInstance());
  }

  private void add(String title, int weight, Function<Row, String> text) {
    layout.setColumnData(
        Columns.add(viewer, title, new TextLabels<>(Row.class, text)),
        new ColumnWeightData(weight));
  }

  /** Shows rows; where they are written is told as seen from a file. */
  void show(List<Row> fresh, URI from) {
    if (!fresh.equals(rows) || !from.equals(file)) {
      rows = fresh;
      file = from;
      viewer.setInput(rows);
    }
  }

  List<Row> rows() {
    return rows;
  }

  /** Tells the row that the user asks for by Enter or a double click. */
  void onOpen(Consumer<Row> listener) {
    viewer.addOpenListener(
        event -> {
          if (event.getSelection() instanceof IStructuredSelection selection
              && selection.getFirstElement() instanceof Row row) {
            listener.accept(row);
          }
        });
  }

  boolean isThere() {
    return !viewer.getControl().isDisposed();
  }

  void setFocus() {
    viewer.getControl().setFocus();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import java.util.List;
import java.util.function.Consumer;
import org.attls.findings.Place;
import org.attls.policy.project.ExplanationSource;
import org.attls.ui.Columns;
import org.attls.ui.Icons;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** Lists what made a line: the most specific object first. */
final class SourceTable {
  private final TableViewer viewer;

  SourceTable(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    viewer = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    viewer.getTable().setHeaderVisible(true);
    add(
        layout,
        "Made by",
        3,
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return ((ExplanationSource) element).name();
          }

          @Override
          public Image getImage(Object element) {
            return Icons.ofWords(((ExplanationSource) element).kind());
          }
        });
    add(
        layout,
        "Kind",
        2,
        ColumnLabelProvider.createTextProvider(element -> ((ExplanationSource) element).kind()));
    add(
        layout,
        "Where",
        2,
        ColumnLabelProvider.createTextProvider(
            element -> where(((ExplanationSource) element).place())));
    viewer.setContentProvider(ArrayContentProvider.getInstance());
  }

  private void add(TableColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
    layout.setColumnData(Columns.add(viewer, title, labels), new ColumnWeightData(weight));
  }

  private static String where(Place place) {
    return place.file().substring(place.file().lastIndexOf('/') + 1) + ", line " + place.line();
  }

  void show(List<ExplanationSource> sources) {
    viewer.setInput(sources);
  }

  /** Tells what the user selects. */
  void onSelection(Consumer<ExplanationSource> listener) {
    viewer.addSelectionChangedListener(event -> first(event.getStructuredSelection(), listener));
  }

  /** Tells what the user asks for by Enter or a double click. */
  void onOpen(Consumer<ExplanationSource> listener) {
    viewer.addOpenListener(event -> first((IStructuredSelection) event.getSelection(), listener));
  }

  private static void first(IStructuredSelection selection, Consumer<ExplanationSource> listener) {
    if (selection.getFirstElement() instanceof ExplanationSource source) {
      listener.accept(source);
    }
  }
}

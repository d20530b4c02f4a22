// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attls.ui.TextLabels;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** Shows rows of answers; a double click leads to where something is written. */
public final class RowTree {
  private static final int FEW = 20;
  private static final int SOON = 100;

  private final TreeViewer viewer;
  private final TreeColumnLayout layout = new TreeColumnLayout();
  private List<Row> rows = List.of();
  private List<Row> shown = List.of();
  private String filter = "";

  /**
   * Makes the tree.
   *
   * @param titles the titles of the three columns: what, value, where
   */
  public RowTree(Composite parent, List<String> titles) {
    Composite area = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    area.setLayout(layout);
    viewer = new TreeViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    viewer.getTree().setHeaderVisible(true);
    ColumnViewerToolTipSupport.enableFor(viewer);
    add(titles.get(0), 6, new Names());
    add(titles.get(1), 5, new TextLabels<>(Row.class, Row::value));
    add(
        titles.get(2),
        3,
        new TextLabels<>(Row.class, row -> row.where().map(Where::label).orElse("")));
    followTheme();
    viewer.setContentProvider(new Rows());
    viewer.addOpenListener(event -> selected().flatMap(Row::where).ifPresent(Where::open));
  }

  /** Rows keep the colours that they were painted with, unless they are painted anew. */
  private void followTheme() {
    IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
    Runnable refresh =
        () -> {
          if (!viewer.getControl().isDisposed()) {
            viewer.refresh();
          }
        };
    // A theme changes hundreds of colours, each with an event.
    IPropertyChangeListener listener =
        event -> viewer.getControl().getDisplay().timerExec(SOON, refresh);
    themes.addPropertyChangeListener(listener);
    viewer.getControl().addDisposeListener(e -> themes.removePropertyChangeListener(listener));
  }

  private void add(String title, int weight, TextLabels<Row> labels) {
    TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(title);
    column.setLabelProvider(labels);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
  }

  /** Shows rows in place of those before. What was closed stays closed. */
  public void show(List<Row> fresh) {
    rows = fresh;
    update();
  }

  /** Shows only rows that have a text; all if it is empty. */
  public void filter(String part) {
    filter = part;
    update();
  }

  private void update() {
    List<Row> fresh =
        filter.isEmpty()
            ? rows
            : rows.stream().flatMap(row -> row.filtered(filter).stream()).toList();
    if (fresh.equals(shown)) {
      return;
    }
    Set<String> before = shown.stream().map(RowTree::key).collect(Collectors.toSet());
    Set<String> open =
        shown.stream()
            .filter(viewer::getExpandedState)
            .map(RowTree::key)
            .collect(Collectors.toSet());
    shown = fresh;
    viewer.setInput(fresh);
    for (Row row : fresh) {
      boolean wanted =
          before.contains(key(row)) ? open.contains(key(row)) : row.rows().size() <= FEW;
      viewer.setExpandedState(row, wanted || !filter.isEmpty());
    }
  }

  /** A heading stays the same one if the number behind it changes. */
  private static String key(Row row) {
    return row.text().replaceAll(" \\(\\d+\\)$", "");
  }

  /** The rows that are shown. */
  public List<Row> rows() {
    return shown;
  }

  /** The row that is selected. */
  public Optional<Row> selected() {
    return Optional.ofNullable((Row) viewer.getStructuredSelection().getFirstElement());
  }

  /** Selects a row, for tests and for reading aloud. */
  public void select(Row row) {
    viewer.setSelection(new StructuredSelection(row), true);
  }

  /** The viewer, for menus. */
  public TreeViewer viewer() {
    return viewer;
  }

  /** Goes to the tree. */
  public void setFocus() {
    viewer.getControl().setFocus();
  }

  /** What rows are about, in their tone. */
  private static final class Names extends TextLabels<Row> {
    Names() {
      super(Row.class, Row::text);
    }

    @Override
    public Image getImage(Object element) {
      return row(element).tone().image();
    }

    @Override
    public Color getForeground(Object element) {
      return row(element).tone().colour();
    }
  }

  private static final class Rows implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      return ((Row) parent).rows().toArray();
    }

    @Override
    public Object getParent(Object element) {
      return null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return !((Row) element).rows().isEmpty();
    }
  }
}

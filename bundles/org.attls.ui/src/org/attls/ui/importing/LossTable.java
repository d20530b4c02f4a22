// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.importing;

import java.util.Comparator;
import org.attls.importer.Fate;
import org.attls.importer.LossReport;
import org.attls.importer.LossReport.Entry;
import org.attls.ui.Columns;
import org.attls.ui.TextLabels;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The table of where the lines of a flat file go. */
final class LossTable {
  private final TableViewer viewer;

  LossTable(Composite parent) {
    viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    column("Line", 50, new TextLabels<>(Entry.class, entry -> Integer.toString(entry.line())));
    column("Text", 300, new TextLabels<>(Entry.class, Entry::text));
    column("Outcome", 160, new Outcomes());
    column("Where", 260, new TextLabels<>(Entry.class, Entry::where));
  }

  TableViewer viewer() {
    return viewer;
  }

  /** The rows: first what is lost, then what is carried verbatim, then the rest in their order. */
  static Entry[] rows(LossReport report) {
    return report.entries().stream()
        .sorted(Comparator.comparingInt(LossTable::rank).thenComparingInt(Entry::line))
        .toArray(Entry[]::new);
  }

  private static int rank(Entry entry) {
    if (entry.fate().isLoss()) {
      return 0;
    }
    return entry.fate() == Fate.VERBATIM ? 1 : 2;
  }

  private void column(String title, int width, TextLabels<Entry> labels) {
    Columns.add(viewer, title, labels).setWidth(width);
  }

  /** What became of a line, with a warning where something is lost. */
  private static final class Outcomes extends TextLabels<Entry> {
    Outcomes() {
      super(Entry.class, entry -> entry.fate().words());
    }

    @Override
    public Image getImage(Object element) {
      return row(element).fate().isLoss()
          ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK)
          : null;
    }
  }
}

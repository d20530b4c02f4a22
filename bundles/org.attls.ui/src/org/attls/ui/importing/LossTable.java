// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.importing;

import java.util.Comparator;
import java.util.function.Function;
import org.attls.importer.Fate;
import org.attls.importer.LossReport;
import org.attls.importer.LossReport.Entry;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
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
    column("Line", 50, entry -> Integer.toString(entry.line()));
    column("Text", 300, Entry::text);
    column("Outcome", 160, entry -> entry.fate().words());
    column("Where", 260, Entry::where);
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

  private void column(String title, int width, Function<Entry, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(title);
    column.getColumn().setWidth(width);
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return text.apply((Entry) element);
          }

          @Override
          public Image getImage(Object element) {
            boolean lost = text.apply((Entry) element).equals(((Entry) element).fate().words());
            return lost && ((Entry) element).fate().isLoss()
                ? PlatformUI.getWorkbench()
                    .getSharedImages()
                    .getImage(ISharedImages.IMG_OBJS_WARN_TSK)
                : null;
          }
        });
  }
}

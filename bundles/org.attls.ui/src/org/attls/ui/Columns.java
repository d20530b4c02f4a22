// SPDX-License-Identifier: EPL-2.0

package org.attls.ui;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;

/** Columns of tables. */
public final class Columns {
  private Columns() {}

  /** Adds a column to a table; how wide it is, is for the table to say. */
  public static TableColumn add(TableViewer viewer, String title, CellLabelProvider labels) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(title);
    column.setLabelProvider(labels);
    return column.getColumn();
  }
}

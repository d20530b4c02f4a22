// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.attls.findings.Finding;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * What went wrong in full, the worst first, at the end of a page; nothing is there if all is well.
 */
final class FindingsText {
  private static final int HEIGHT = 80;

  private final Composite page;
  private Text text;

  FindingsText(Composite page) {
    this.page = page;
  }

  /** Shows findings in place of those before. */
  void show(List<Finding> findings) {
    if (text != null) {
      text.dispose();
      text = null;
    }
    if (!findings.isEmpty()) {
      text = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
      GridDataFactory.fillDefaults().grab(true, false).hint(0, HEIGHT).applyTo(text);
      text.setText(
          findings.stream()
              .sorted(Comparator.comparing(Finding::severity))
              .map(Finding::message)
              .collect(Collectors.joining("\n")));
    }
    page.layout();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Shows how a store stands, in texts that can be copied. */
final class StatusFields {
  private static final int WIDTH = 520;
  private static final int MOST_LINES = 8;
  private static final int BOTTOM = 8;

  private final Composite all;

  /**
   * Makes room for the texts.
   *
   * @param margin beside and above them, in pixels
   */
  StatusFields(Composite parent, int margin) {
    all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults()
        .extendedMargins(margin, margin, margin, BOTTOM)
        .numColumns(2)
        .applyTo(all);
  }

  Composite control() {
    return all;
  }

  /** Shows texts, by what each is about, instead of those before. */
  void show(Map<String, String> words) {
    for (Control each : all.getChildren()) {
      each.dispose();
    }
    words.forEach(this::row);
    all.requestLayout();
  }

  private void row(String about, String words) {
    Label label = new Label(all, SWT.NONE);
    label.setText(about);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    int lines = (int) words.lines().count();
    boolean many = lines > MOST_LINES;
    Text text = new Text(all, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | (many ? SWT.V_SCROLL : 0));
    text.setText(words);
    text.setBackground(all.getBackground());
    int height = many ? MOST_LINES * text.getLineHeight() : SWT.DEFAULT;
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, height).applyTo(text);
  }
}

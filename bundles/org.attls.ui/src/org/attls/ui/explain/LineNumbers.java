// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.swt.graphics.Color;

/** The numbers of lines beside a text. */
final class LineNumbers extends CompositeRuler {
  private final LineNumberRulerColumn column = new LineNumberRulerColumn();

  LineNumbers() {
    addDecorator(0, column);
  }

  void setForeground(Color colour) {
    column.setForeground(colour);
    column.redraw();
  }

  void setBackground(Color colour) {
    column.setBackground(colour);
    column.redraw();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;

/** The text of a report or log, which the user pastes or opens. */
final class ReportPane {
  /** What a text is called that was pasted. */
  static final String PASTED = "the report";

  private static final int MARGIN = 3;

  private final StyledText text;
  private String name = PASTED;

  /**
   * Makes the pane.
   *
   * @param changed told when the text changes
   */
  ReportPane(Composite parent, Runnable changed) {
    text = new StyledText(parent, SWT.MULTI | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
    text.setFont(JFaceResources.getTextFont());
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setAlwaysShowScrollBars(false);
    text.addModifyListener(event -> changed.run());
  }

  /** The text with its name. */
  String name() {
    return name;
  }

  String text() {
    return text.getText();
  }

  /** Takes a text in place of the one before. */
  void show(String called, String content) {
    name = called;
    text.setText(content);
  }

  /** Takes what the clipboard has, if it has text. */
  void paste() {
    Clipboard clipboard = new Clipboard(text.getDisplay());
    try {
      if (clipboard.getContents(TextTransfer.getInstance()) instanceof String content) {
        show(PASTED, content);
      }
    } finally {
      clipboard.dispose();
    }
  }

  /** Selects a line, from 1, and makes it seen. */
  void reveal(int line) {
    if (line <= text.getLineCount()) {
      int start = text.getOffsetAtLine(line - 1);
      text.setSelection(start + text.getLine(line - 1).length(), start); // Its begin is seen.
      text.showSelection();
    }
  }

  /** The text that is selected. */
  String selected() {
    return text.getSelectionText();
  }

  void setFocus() {
    text.setFocus();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import org.attls.policy.ide.completion.Snippet;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.eclipse.xtext.util.TextRegion;

/** Leads from one place of a template to the next. */
final class FillIn {
  private FillIn() {}

  /** Begins to fill in an inserted template; returns what to select first. */
  static Point start(ITextViewer viewer, int start, Snippet snippet) throws BadLocationException {
    IDocument document = viewer.getDocument();
    LinkedModeModel model = new LinkedModeModel();
    int stop = 0;
    for (TextRegion place : snippet.placeholders()) {
      LinkedPositionGroup group = new LinkedPositionGroup();
      group.addPosition(
          new LinkedPosition(document, start + place.getOffset(), place.getLength(), stop++));
      model.addGroup(group);
    }
    model.forceInstall();
    LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
    ui.setExitPosition(viewer, start + snippet.end(), 0, Integer.MAX_VALUE);
    ui.enter();
    IRegion first = ui.getSelectedRegion();
    return new Point(first.getOffset(), first.getLength());
  }
}

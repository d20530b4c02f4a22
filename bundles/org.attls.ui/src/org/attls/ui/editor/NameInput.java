// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.eclipse.xtext.util.TextRegion;

/** Lets the user type a name that stands at several places; Enter ends it. */
public final class NameInput {
  private NameInput() {}

  /**
   * Begins.
   *
   * @param name where the user types
   * @param others where the name stands besides
   * @throws BadLocationException if a place is not in the text
   */
  public static void start(ITextViewer viewer, TextRegion name, List<TextRegion> others)
      throws BadLocationException {
    IDocument document = viewer.getDocument();
    LinkedPositionGroup group = new LinkedPositionGroup();
    group.addPosition(new LinkedPosition(document, name.getOffset(), name.getLength(), 0));
    for (TextRegion other : others) {
      group.addPosition(
          new LinkedPosition(
              document, other.getOffset(), other.getLength(), LinkedPositionGroup.NO_STOP));
    }
    LinkedModeModel model = new LinkedModeModel();
    model.addGroup(group);
    model.forceInstall();
    LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
    ui.setExitPosition(viewer, name.getOffset() + name.getLength(), 0, Integer.MAX_VALUE);
    ui.enter();
    viewer.setSelectedRange(name.getOffset(), name.getLength());
  }
}

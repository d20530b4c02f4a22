// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.commands;

import java.util.List;
import java.util.Optional;
import org.attls.policy.ide.assists.Moves;
import org.attls.policy.ide.text.TextChange;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocument;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Moves what the cursor is in over its neighbour: an object, stack, rule, row, traffic type, cipher
 * suite or version. The cursor moves along, so that the command can be given again.
 */
public final class MoveHandler extends AssistHandler<TextChange> implements IExecutableExtension {
  /** Set by the manifest of the plug-in, before the command is first given. */
  private final boolean[] up;

  /** Made by the workbench. */
  public MoveHandler() {
    this(new boolean[1]);
  }

  private MoveHandler(boolean[] up) {
    super(
        (resource, cursor) -> move(resource, cursor, up[0]),
        "There is nothing here that can be moved in this direction.");
    this.up = up;
  }

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    up[0] = "up".equals(data);
  }

  private static Optional<TextChange> move(XtextResource resource, int cursor, boolean up) {
    Moves moves = PolicyLanguage.service(Moves.class);
    return up ? moves.up(resource, cursor) : moves.down(resource, cursor);
  }

  @Override
  void apply(ITextEditor editor, LiveDocument live, int cursor, TextChange change)
      throws BadLocationException {
    String old = live.document().get(change.offset(), change.length());
    int at = cursor - change.offset();
    int moved = up[0] ? movedUp(old, change.text(), at) : movedDown(old, change.text(), at);
    apply(live, List.of(change));
    editor.selectAndReveal(change.offset() + moved, 0);
  }

  /** Where a place in the second of two neighbours is after it has become the first. */
  static int movedUp(String before, String after, int at) {
    for (int start = 1; start <= at; start++) {
      if (after.startsWith(before.substring(start))) {
        return at - start;
      }
    }
    return 0;
  }

  /** Where a place in the first of two neighbours is after it has become the second. */
  static int movedDown(String before, String after, int at) {
    for (int end = before.length() - 1; end > at; end--) {
      int found = after.lastIndexOf(before.substring(0, end));
      if (found > 0 && after.substring(found + end).isBlank()) {
        return found + at;
      }
    }
    return after.length();
  }
}

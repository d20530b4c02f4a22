// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.commands;

import java.util.List;
import org.attls.policy.ide.assists.Enabling;
import org.attls.policy.ide.text.TextChange;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocument;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.texteditor.ITextEditor;

/** Disables the connectivity rule at the cursor, or enables it again. */
public final class EnableHandler extends AssistHandler<TextChange> {
  /** Made by the workbench. */
  public EnableHandler() {
    super(
        (resource, cursor) -> PolicyLanguage.service(Enabling.class).toggle(resource, cursor),
        "Place the cursor in a connectivity rule to enable or disable it.");
  }

  @Override
  void apply(ITextEditor editor, LiveDocument live, int cursor, TextChange change)
      throws BadLocationException {
    apply(live, List.of(change));
  }
}

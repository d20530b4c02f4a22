// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.commands;

import java.util.List;
import java.util.Optional;
import org.attls.policy.ide.live.Edit;
import org.attls.policy.project.PolicyText;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocument;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.resource.XtextResource;

/** Formats the whole text of the editor. */
public final class FormatHandler extends PolicyHandler {
  private record Formatted(boolean readable, List<Edit> edits) {}

  @Override
  protected void execute(ITextEditor editor, LiveDocument live) {
    long version = live.version();
    Display display = editor.getSite().getShell().getDisplay();
    live.read(FormatHandler::format)
        .whenComplete(
            (result, failure) ->
                display.asyncExec(
                    () -> {
                      if (failure == null) {
                        apply(editor, live, version, result);
                      } else {
                        status(editor, "The text cannot be formatted: " + failure.getMessage());
                      }
                    }));
  }

  private static Formatted format(XtextResource resource) {
    if (!resource.getParseResult().getSyntaxErrors().iterator().hasNext()) {
      String text = resource.getParseResult().getRootNode().getText();
      String formatted =
          withLineEndsOf(text, PolicyLanguage.service(PolicyText.class).format(resource));
      return new Formatted(true, Edit.between(text, formatted).stream().toList());
    }
    return new Formatted(false, List.of());
  }

  /** A file from Windows stays one. */
  private static String withLineEndsOf(String text, String formatted) {
    String unix = formatted.replace("\r\n", "\n");
    return text.contains("\r\n") ? unix.replace("\n", "\r\n") : unix;
  }

  private static void apply(ITextEditor editor, LiveDocument live, long version, Formatted result) {
    if (!result.readable()) {
      status(editor, "A text with syntax errors is not formatted; mend them first.");
      return;
    }
    Optional<Edit> edit = result.edits().stream().findFirst();
    if (edit.isPresent() && version == live.version() && editor.isEditable()) {
      try {
        Edit change = edit.get();
        live.document().replace(change.offset(), change.length(), change.text());
      } catch (BadLocationException e) {
        status(editor, "The text changed while it was being formatted; format it again.");
      }
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.policy.ide.text.WorkspaceEdits;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Quick fixes for language servers. Xtext's own service reads the file anew for every fix and can
 * change one file only; a rename needs several.
 */
public class PolicyCodeActions implements ICodeActionService2 {
  @Inject private Fixes fixes;
  @Inject private WorkspaceEdits edits;

  @Override
  public List<Either<Command, CodeAction>> getCodeActions(Options options) {
    List<String> only = options.getCodeActionParams().getContext().getOnly();
    if (only != null && !only.isEmpty() && !only.contains(CodeActionKind.QuickFix)) {
      return List.of();
    }
    List<Either<Command, CodeAction>> actions = new ArrayList<>();
    ILanguageServerAccess access = options.getLanguageServerAccess();
    for (Diagnostic diagnostic : options.getCodeActionParams().getContext().getDiagnostics()) {
      List<Fix> found =
          access.doSyncRead(
              options.getURI(),
              context -> problem(diagnostic, context).map(fixes::of).orElse(List.of()));
      for (Fix fix : found) {
        actions.add(Either.forRight(action(fix, diagnostic, access)));
      }
    }
    return actions;
  }

  private static Optional<Problem> problem(
      Diagnostic diagnostic, ILanguageServerAccess.Context context) {
    if (diagnostic.getCode() == null
        || !diagnostic.getCode().isLeft()
        || !(context.getResource() instanceof XtextResource resource)) {
      return Optional.empty();
    }
    String message =
        diagnostic.getMessage().isLeft()
            ? diagnostic.getMessage().getLeft()
            : diagnostic.getMessage().getRight().getValue();
    ITextRegion region = context.getDocument().getTextRegion(diagnostic.getRange());
    return FindingCode.find(diagnostic.getCode().getLeft())
        .map(
            code ->
                new Problem(
                    resource,
                    code,
                    message,
                    data(diagnostic.getData()),
                    region.getOffset(),
                    region.getLength()));
  }

  /** In one process the data are as the check gave them; from a client they come as JSON. */
  private static List<String> data(Object data) {
    if (data instanceof String[] values) {
      return List.of(values);
    }
    return data instanceof JsonArray array
        ? array.asList().stream()
            .filter(JsonElement::isJsonPrimitive)
            .map(JsonElement::getAsString)
            .toList()
        : List.of();
  }

  private CodeAction action(Fix fix, Diagnostic diagnostic, ILanguageServerAccess access) {
    WorkspaceEdit edit = new WorkspaceEdit();
    edits.add(fix.changes(), edit, access);
    CodeAction action = new CodeAction(fix.title());
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(diagnostic));
    action.setEdit(edit);
    return action;
  }
}

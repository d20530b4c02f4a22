// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.policy.ide.assists.Assist;
import org.attls.policy.ide.assists.Assists;
import org.attls.policy.ide.text.TextChange;
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
 * Quick fixes and assists for language servers. Xtext's own service reads the file anew for every
 * fix and can change one file only; a rename needs several.
 */
public class PolicyCodeActions implements ICodeActionService2 {
  @Inject private Fixes fixes;
  @Inject private Assists assists;
  @Inject private WorkspaceEdits edits;

  @Override
  public List<Either<Command, CodeAction>> getCodeActions(Options options) {
    List<Either<Command, CodeAction>> actions = new ArrayList<>();
    if (isWanted(CodeActionKind.QuickFix, options)) {
      addFixes(options, actions);
    }
    if (isWanted(CodeActionKind.Refactor, options)) {
      addAssists(options, actions);
    }
    return actions;
  }

  private static boolean isWanted(String kind, Options options) {
    List<String> only = options.getCodeActionParams().getContext().getOnly();
    return only == null || only.isEmpty() || only.contains(kind);
  }

  private void addFixes(Options options, List<Either<Command, CodeAction>> actions) {
    ILanguageServerAccess access = options.getLanguageServerAccess();
    for (Diagnostic diagnostic : options.getCodeActionParams().getContext().getDiagnostics()) {
      List<Fix> found =
          access.doSyncRead(
              options.getURI(),
              context -> problem(diagnostic, context).map(fixes::of).orElse(List.of()));
      for (Fix fix : found) {
        CodeAction action = action(fix.title(), CodeActionKind.QuickFix, fix.changes(), access);
        action.setDiagnostics(List.of(diagnostic));
        actions.add(Either.forRight(action));
      }
    }
  }

  private void addAssists(Options options, List<Either<Command, CodeAction>> actions) {
    ILanguageServerAccess access = options.getLanguageServerAccess();
    List<Assist> found = access.doSyncRead(options.getURI(), context -> assists(options, context));
    for (Assist assist : found) {
      actions.add(
          Either.forRight(
              action(assist.title(), CodeActionKind.Refactor, assist.changes(), access)));
    }
  }

  private List<Assist> assists(Options options, ILanguageServerAccess.Context context) {
    return context.getResource() instanceof XtextResource resource
        ? assists.at(
            resource,
            context.getDocument().getOffSet(options.getCodeActionParams().getRange().getStart()))
        : List.of();
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

  private CodeAction action(
      String title, String kind, List<TextChange> changes, ILanguageServerAccess access) {
    WorkspaceEdit edit = new WorkspaceEdit();
    edits.add(changes, edit, access);
    CodeAction action = new CodeAction(title);
    action.setKind(kind);
    action.setEdit(edit);
    return action;
  }
}

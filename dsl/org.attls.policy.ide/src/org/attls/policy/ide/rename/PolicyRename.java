// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.rename;

import com.google.common.base.Throwables;
import com.google.inject.Inject;
import java.util.Optional;
import org.attls.model.policy.Named;
import org.attls.policy.ide.text.Words;
import org.attls.policy.ide.text.WorkspaceEdits;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.rename.RenameService2;
import org.eclipse.xtext.ide.server.rename.ServerRefactoringIssueAcceptor;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/** Renames for language servers. The text is changed, not serialised anew: comments stay. */
public class PolicyRename extends RenameService2 {
  @Inject private Renaming renaming;
  @Inject private NameRenaming names;
  @Inject private WorkspaceEdits edits;

  /**
   * {@inheritDoc}
   *
   * @throws ResponseErrorException if the name cannot be given; its message is for the user
   */
  @Override
  public WorkspaceEdit rename(Options options) {
    try {
      return super.rename(options);
    } catch (Exception e) {
      // The error comes wrapped by the future that reads the file, where no client would see it.
      Optional<Throwable> answer =
          Throwables.getCausalChain(e).stream()
              .filter(ResponseErrorException.class::isInstance)
              .findFirst();
      if (answer.isPresent()) {
        throw (ResponseErrorException) answer.get();
      }
      throw e;
    }
  }

  @Override
  protected void applyModifications(
      EObject element,
      WorkspaceEdit edit,
      ServerRefactoringIssueAcceptor issues,
      Options options,
      ILanguageServerAccess.Context context) {
    String name = Words.unescaped(options.getRenameParams().getNewName());
    if (element instanceof Named named) {
      refuse(renaming.problem(named, name));
      edits.add(
          renaming.changes(named, name, options.getCancelIndicator()),
          edit,
          options.getLanguageServerAccess());
    } else if (context.getResource() instanceof XtextResource resource) {
      int offset = context.getDocument().getOffSet(options.getRenameParams().getPosition());
      refuse(names.problem(resource, offset, name));
      edits.add(names.changes(resource, offset, name), edit, options.getLanguageServerAccess());
    }
  }

  private static void refuse(Optional<String> problem) {
    if (problem.isPresent()) {
      throw new ResponseErrorException(
          new ResponseError(ResponseErrorCode.RequestFailed, problem.get(), null));
    }
  }

  @Override
  protected String getConvertedValue(EObject grammarElement, ILeafNode leaf) {
    return Words.unescaped(leaf.getText());
  }
}

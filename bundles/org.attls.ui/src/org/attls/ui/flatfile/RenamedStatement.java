// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.List;
import java.util.Optional;
import org.attls.pagent.ide.FlatNavigation;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatStatement;
import org.attls.ui.editor.Answers;
import org.attls.ui.language.LanguageServices.Renamable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;

/**
 * A statement to rename, wherever it is named in its file.
 *
 * @param kind its keyword
 * @param name its name
 * @param offset where its name is
 */
record RenamedStatement(FlatDocument flat, String kind, String name, int offset)
    implements Renamable {

  static RenamedStatement of(FlatDocument flat, FlatStatement statement) {
    return new RenamedStatement(
        flat, statement.canonicalKeyword(), statement.name(), statement.nameSpan().start());
  }

  /** The statement in the file as it is now. */
  private Optional<FlatStatement> find(FlatPolicy policy) {
    return FlatNavigation.statement(policy, offset)
        .filter(found -> found.canonicalKeyword().equals(kind) && found.name().equals(name));
  }

  @Override
  public Optional<String> problem(String other) {
    return Answers.atOnce(
            flat.read(
                policy ->
                    find(policy)
                        .map(it -> FlatNavigation.renameProblem(policy, it, other))
                        .orElse(Optional.of("The text has changed; begin again."))))
        .orElse(Optional.of("The file is still being read; try again."));
  }

  @Override
  public Optional<Change> change(String title, String other, IProgressMonitor monitor) {
    return Answers.soon(
            flat.read(
                policy ->
                    find(policy)
                        .map(it -> FlatEdits.of(FlatNavigation.rename(policy, it, other)))
                        .orElse(List.of())))
        .filter(edits -> !edits.isEmpty())
        .map(edits -> flat.change(title, edits));
  }
}

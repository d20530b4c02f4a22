// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.List;
import java.util.Optional;
import org.attls.findings.Lines;
import org.attls.pagent.ide.FlatNavigation;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.source.Span;
import org.attls.ui.editor.Answers;
import org.attls.ui.language.LanguageServices.Referable;
import org.attls.ui.search.ReferenceLine;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A statement that settings of its file may name.
 *
 * @param title its keyword and name
 * @param offset where its name is
 */
record ReferredStatement(FlatDocument flat, IFile file, String title, int offset)
    implements Referable {

  /** The statement, if its file is in the workspace: the search view knows no others. */
  static Optional<Referable> of(FlatDocument flat, FlatStatement statement) {
    return flat.file()
        .map(
            file ->
                new ReferredStatement(
                    flat, file, statement.toString(), statement.nameSpan().start()));
  }

  @Override
  public Optional<List<ReferenceLine>> references(IProgressMonitor monitor) {
    FlatDocument open = FlatDocuments.of(file).orElse(flat);
    return Answers.soon(open.read(this::find));
  }

  private List<ReferenceLine> find(FlatPolicy policy) {
    Lines lines = Lines.of(policy.text());
    return FlatNavigation.statement(policy, offset)
        .filter(statement -> statement.toString().equals(title))
        .map(statement -> FlatNavigation.references(policy, statement))
        .orElse(List.of())
        .stream()
        .map(span -> line(policy.text(), lines, span))
        .toList();
  }

  private ReferenceLine line(String text, Lines lines, Span span) {
    int number = lines.place("", span.start(), span.length()).line();
    return ReferenceLine.of(file, text, number, span.start(), span.length());
  }
}

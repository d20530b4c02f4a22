// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.pagent.ide.FlatHover;
import org.attls.ui.editor.Answers;
import org.attls.ui.editor.MarkdownHover;
import org.attls.ui.fixes.MarkedFinding;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;

/** Says what is wrong at the pointer, and what the word there means. */
final class FlatHovers extends MarkdownHover {
  @Override
  protected Optional<String> at(ITextViewer viewer, int offset) {
    List<String> parts = new ArrayList<>(findings(viewer, offset));
    FlatDocuments.of(viewer.getDocument())
        .flatMap(flat -> Answers.soon(flat.read(policy -> FlatHover.at(policy, offset))))
        .flatMap(found -> found)
        .ifPresent(found -> parts.add(found.markdown()));
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", parts));
  }

  private static List<String> findings(ITextViewer viewer, int offset) {
    return viewer instanceof ISourceViewer source && source.getAnnotationModel() != null
        ? MarkedFinding.at(source.getAnnotationModel(), viewer.getDocument(), offset).stream()
            .filter(found -> found.touches(offset))
            .map(found -> plain(found.annotation().getText()))
            .toList()
        : List.of();
  }
}

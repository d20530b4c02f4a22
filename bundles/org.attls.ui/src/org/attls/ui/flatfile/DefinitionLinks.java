// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.Optional;
import org.attls.pagent.ide.FlatNavigation;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.Span;
import org.attls.ui.editor.Answers;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/** Leads from a name to the statement that has it, by Ctrl+click and by F3. */
final class DefinitionLinks extends AbstractHyperlinkDetector {
  private final FlatFileEditor editor;

  DefinitionLinks(FlatFileEditor editor) {
    this.editor = editor;
  }

  @Override
  public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
    return FlatDocuments.of(viewer.getDocument())
        .flatMap(flat -> Answers.ifReady(flat.read(policy -> link(policy, region.getOffset()))))
        .flatMap(found -> found)
        .map(found -> new IHyperlink[] {found})
        .orElse(null);
  }

  private Optional<Link> link(FlatPolicy policy, int offset) {
    return FlatNavigation.word(policy, offset)
        .flatMap(
            word ->
                FlatNavigation.statement(policy, offset)
                    .map(target -> new Link(word, target.toString(), target.nameSpan())));
  }

  private final class Link implements IHyperlink {
    private final Span word;
    private final String target;
    private final Span name;

    Link(Span word, String target, Span name) {
      this.word = word;
      this.target = target;
      this.name = name;
    }

    @Override
    public IRegion getHyperlinkRegion() {
      return new Region(word.start(), word.length());
    }

    @Override
    public String getTypeLabel() {
      return "Go to definition";
    }

    @Override
    public String getHyperlinkText() {
      return "Go to " + target;
    }

    @Override
    public void open() {
      editor.getSite().getPage().getNavigationHistory().markLocation(editor);
      editor.selectAndReveal(name.start(), name.length());
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import org.attls.policy.ide.references.Declaration;
import org.attls.ui.model.LiveDocuments;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/** Leads from a name to the object that it names, by Ctrl+click and by F3. */
public final class DeclarationLinks extends AbstractHyperlinkDetector {
  @Override
  public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
    return LiveDocuments.of(viewer.getDocument())
        .flatMap(
            live ->
                Answers.ifReady(
                    live.read(resource -> Declaration.at(resource, region.getOffset()))))
        .flatMap(found -> found)
        .map(found -> new IHyperlink[] {new Link(found)})
        .orElse(null);
  }

  private record Link(Declaration declaration) implements IHyperlink {
    @Override
    public IRegion getHyperlinkRegion() {
      return new Region(declaration.word().getOffset(), declaration.word().getLength());
    }

    @Override
    public String getTypeLabel() {
      return "Go to declaration";
    }

    @Override
    public String getHyperlinkText() {
      return "Go to " + declaration.title();
    }

    @Override
    public void open() {
      Editors.open(declaration.file(), declaration.name());
    }
  }
}

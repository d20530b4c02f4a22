// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.Optional;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

/** Shows Markdown about the word under the pointer; the editor asks outside the UI thread. */
public abstract class MarkdownHover
    implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {
  /** What there is to say about an offset of the document that a viewer shows. */
  protected abstract Optional<String> at(ITextViewer viewer, int offset);

  @Override
  public final Object getHoverInfo2(ITextViewer viewer, IRegion region) {
    return at(viewer, region.getOffset()).orElse(null);
  }

  @Override
  @Deprecated
  public final String getHoverInfo(ITextViewer viewer, IRegion region) {
    return (String) getHoverInfo2(viewer, region);
  }

  @Override
  public final IRegion getHoverRegion(ITextViewer viewer, int offset) {
    return new Region(offset, 0);
  }

  @Override
  public final IInformationControlCreator getHoverControlCreator() {
    return parent ->
        new DefaultInformationControl(
            parent,
            "",
            (display, markdown, presentation, width, height) ->
                Prose.styled(markdown, presentation));
  }

  /** A text as Markdown that shows it as it is. */
  protected static String plain(String text) {
    return text.replaceAll("[\\\\`*|]", "\\\\$0");
  }
}

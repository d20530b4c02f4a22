// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.Optional;
import org.attls.policy.ide.hover.HoverText;
import org.attls.policy.ide.hover.Hovers;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocuments;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.xtext.util.CancelIndicator;

/** Says what the word under the pointer is; the editor asks for it outside the UI thread. */
public final class PolicyHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {
  @Override
  public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
    return at(viewer, region.getOffset()).map(HoverText::markdown).orElse(null);
  }

  @Override
  @Deprecated
  public String getHoverInfo(ITextViewer viewer, IRegion region) {
    return (String) getHoverInfo2(viewer, region);
  }

  @Override
  public IRegion getHoverRegion(ITextViewer viewer, int offset) {
    return new Region(offset, 0);
  }

  private static Optional<HoverText> at(ITextViewer viewer, int offset) {
    return LiveDocuments.of(viewer.getDocument())
        .flatMap(
            live ->
                Answers.soon(
                    live.read(
                        resource ->
                            PolicyLanguage.service(Hovers.class)
                                .at(resource, offset, CancelIndicator.NullImpl))))
        .flatMap(found -> found);
  }

  @Override
  public IInformationControlCreator getHoverControlCreator() {
    return parent ->
        new DefaultInformationControl(
            parent,
            "",
            (display, markdown, presentation, width, height) ->
                Prose.styled(markdown, presentation));
  }
}

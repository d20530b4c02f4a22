// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import com.google.inject.Inject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Hovers for language servers. */
public class PolicyHover implements IHoverService {
  @Inject private Hovers hovers;

  @Override
  public Hover hover(
      Document document, XtextResource resource, HoverParams params, CancelIndicator cancel) {
    return hovers
        .at(resource, document.getOffSet(params.getPosition()), cancel)
        .map(
            text ->
                new Hover(
                    new MarkupContent(MarkupKind.MARKDOWN, text.markdown()), range(document, text)))
        .orElse(EMPTY_HOVER);
  }

  private static Range range(Document document, HoverText text) {
    return new Range(
        document.getPosition(text.offset()), document.getPosition(text.offset() + text.length()));
  }
}

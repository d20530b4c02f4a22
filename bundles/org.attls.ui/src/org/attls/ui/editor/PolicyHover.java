// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.Optional;
import org.attls.policy.ide.hover.HoverText;
import org.attls.policy.ide.hover.Hovers;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocuments;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.xtext.util.CancelIndicator;

/** Says what the word under the pointer is. */
public final class PolicyHover extends MarkdownHover {
  @Override
  protected Optional<String> at(ITextViewer viewer, int offset) {
    return LiveDocuments.of(viewer.getDocument())
        .flatMap(
            live ->
                Answers.soon(
                    live.read(
                        resource ->
                            PolicyLanguage.service(Hovers.class)
                                .at(resource, offset, CancelIndicator.NullImpl))))
        .flatMap(found -> found)
        .map(HoverText::markdown);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.formatting2;

import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/** The words of one value, such as all IPv4, with one blank between them; comments keep theirs. */
record OneBlankBetweenWords(ITextSegment value) implements ITextReplacer {
  @Override
  public ITextSegment getRegion() {
    return value;
  }

  @Override
  public ITextReplacerContext createReplacements(ITextReplacerContext context) {
    String text = value.getText();
    boolean hasComment = text.indexOf('/') >= 0 || text.indexOf('#') >= 0;
    String formatted = hasComment ? text.replace("\r\n", "\n") : text.replaceAll("\\s+", " ");
    if (!formatted.equals(text)) {
      context.addReplacement(value.replaceWith(formatted));
    }
    return context;
  }
}

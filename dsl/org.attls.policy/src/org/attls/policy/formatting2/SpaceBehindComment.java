// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.formatting2;

import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/** White space that counts the line end of a comment before it, which is a part of the comment. */
final class SpaceBehindComment extends WhitespaceReplacer {
  SpaceBehindComment(ITextSegment whitespace, IHiddenRegionFormatting formatting) {
    super(whitespace, formatting);
  }

  @Override
  protected int computeNewLineCount(ITextReplacerContext context) {
    Integer most = getFormatting().getNewLineMax();
    int inComment = trailingNewLinesOfPreviousRegion();
    if (inComment == 0 || most == null) {
      return super.computeNewLineCount(context);
    }
    int least = getFormatting().getNewLineMin() == null ? 0 : getFormatting().getNewLineMin();
    return Math.max(least, Math.min(most, getRegion().getLineCount() - 1 + inComment));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.formatting2;

import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.CommentReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;

/** A comment stays as it is, apart from words by a blank; only its line ends become line feeds. */
final class CommentText extends CommentReplacer {
  CommentText(IComment comment) {
    super(comment);
  }

  /** Whether the comment goes to the end of its line, and its line end is a part of it. */
  boolean endsLine() {
    return getComment().getText().endsWith("\n");
  }

  @Override
  public void configureWhitespace(WhitespaceReplacer leading, WhitespaceReplacer trailing) {
    apart(leading);
    if (!endsLine()) {
      apart(trailing);
    }
  }

  private static void apart(WhitespaceReplacer space) {
    if (space.getRegion().getOffset() > 0) {
      space.getFormatting().setSpace(" ");
    }
  }

  @Override
  public ITextReplacerContext createReplacements(ITextReplacerContext context) {
    String text = getComment().getText();
    for (int i = text.indexOf("\r\n"); i >= 0; i = text.indexOf("\r\n", i + 1)) {
      context.addReplacement(
          getComment()
              .getTextRegionAccess()
              .regionForOffset(getComment().getOffset() + i, 1)
              .replaceWith(""));
    }
    return context;
  }
}

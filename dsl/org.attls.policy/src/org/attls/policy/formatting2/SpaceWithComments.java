// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.formatting2;

import java.util.List;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.internal.HiddenRegionReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;

/**
 * White space between two words that has comments in it. Comments on lines of their own are
 * indented like the block that they are in, and a blank line behind a comment stays.
 */
final class SpaceWithComments extends HiddenRegionReplacer {
  private final IHiddenRegionFormatting formatting;

  SpaceWithComments(IHiddenRegion region, IHiddenRegionFormatting formatting) {
    super(region, formatting);
    this.formatting = formatting;
  }

  @Override
  protected WhitespaceReplacer findWhitespaceThatSeparatesSemanticRegions(
      List<ITextReplacer> replacers) {
    for (int i = 0; i < replacers.size(); i++) {
      if (replacers.get(i) instanceof WhitespaceReplacer space
          && (space.getRegion().isMultiline() || isBehindLine(replacers, i))) {
        return space;
      }
    }
    return last(replacers);
  }

  @Override
  protected void applyPriorityAndDefaultFormatting(
      List<ITextReplacer> replacers, IHiddenRegionFormatting separator) {
    super.applyPriorityAndDefaultFormatting(replacers, separator);
    boolean mayHaveLines = formatting.getNewLineMax() != null;
    for (int i = 0; i < replacers.size(); i++) {
      if (replacers.get(i) instanceof WhitespaceReplacer space
          && space.getFormatting() != separator) {
        space.getFormatting().setNewLinesMax(mayHaveLines ? 2 : 0);
      }
    }
  }

  @Override
  protected void applyIndentation(List<ITextReplacer> replacers, IHiddenRegionFormatting first) {
    Integer decrease = formatting.getIndentationDecrease();
    if (formatting.getIndentationIncrease() == null && decrease != null) {
      last(replacers).getFormatting().setIndentationDecrease(decrease);
    } else {
      super.applyIndentation(replacers, first);
    }
  }

  private static boolean isBehindLine(List<ITextReplacer> replacers, int i) {
    return i > 0 && replacers.get(i - 1) instanceof CommentText comment && comment.endsLine();
  }

  private static WhitespaceReplacer last(List<ITextReplacer> replacers) {
    return (WhitespaceReplacer) replacers.get(replacers.size() - 1);
  }
}

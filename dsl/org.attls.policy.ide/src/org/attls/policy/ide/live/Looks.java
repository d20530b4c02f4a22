// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.live;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.attls.policy.ide.outline.OutlineNode;
import org.attls.policy.ide.outline.Outlines;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * What an editor shows of a file beside its text.
 *
 * @param colours the words that have a colour by their meaning, in the order of the text
 * @param folds the parts of more than one line that can be folded
 * @param outline the roots of the outline
 */
public record Looks(List<ColouredWord> colours, List<Fold> folds, List<OutlineNode> outline) {
  /**
   * A word with a colour.
   *
   * @param offset where it begins, in UTF-16 units from 0
   * @param length its length
   * @param styles its kind, then its modifiers, as in {@link org.attls.policy.ide.colours.Colour}
   */
  public record ColouredWord(int offset, int length, List<String> styles) {}

  /**
   * A part that can be folded.
   *
   * @param offset where it begins, in UTF-16 units from 0
   * @param length its length
   */
  public record Fold(int offset, int length) {}

  /** Looks at files. */
  @Singleton
  public static final class Reader {
    @Inject private ISemanticHighlightingCalculator colours;
    @Inject private IFoldingRangeProvider folding;
    @Inject private Outlines outlines;

    /** What there is to show of a file; throws Xtext's exception for it when it is cancelled. */
    public Looks of(XtextResource resource, CancelIndicator cancel) {
      List<ColouredWord> words = new ArrayList<>();
      colours.provideHighlightingFor(
          resource,
          (offset, length, styles) -> words.add(new ColouredWord(offset, length, List.of(styles))),
          cancel);
      List<Fold> folds =
          folding.getFoldingRanges(resource, cancel).stream()
              .map(range -> new Fold(range.getOffset(), range.getLength()))
              .toList();
      return new Looks(List.copyOf(words), folds, outlines.of(resource, cancel));
    }
  }
}

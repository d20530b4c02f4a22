// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.BufferedRuleBasedScanner;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.graphics.Color;

/** Colours comments and texts in quotes at once; {@link WordColours} adds what needs a model. */
public final class LexicalColours extends PresentationReconciler {
  /** Made by the editor. */
  public LexicalColours() {
    setDocumentPartitioning(Partitions.PARTITIONING);
    add(IDocument.DEFAULT_CONTENT_TYPE, null);
    add(Partitions.COMMENT, "comment");
    add(Partitions.STRING, "string");
  }

  private void add(String partition, String colour) {
    DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(new OneColour(colour));
    setDamager(repairer, partition);
    setRepairer(repairer, partition);
  }

  /** Gives a whole partition one colour, that of the theme at the time of painting. */
  private static final class OneColour extends BufferedRuleBasedScanner {
    private final String colour;

    OneColour(String colour) {
      super(1024);
      this.colour = colour;
    }

    @Override
    public IToken nextToken() {
      fTokenOffset = fOffset;
      if (fOffset >= fRangeEnd) {
        return Token.EOF;
      }
      fOffset = fRangeEnd;
      Color foreground = colour == null ? null : Palette.colour(colour);
      return foreground == null ? Token.UNDEFINED : new Token(new TextAttribute(foreground));
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.Locale;
import org.attls.policy.ide.completion.Snippet;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A proposal of the completion. Templates are inserted with places to fill in one by one. */
public final class TextProposal
    implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {
  /** From here on what was typed may stand anywhere in a proposal. */
  private static final int TELLING = 3;

  private final String label;
  private final String description;
  private final String documentation;
  private final Image image;
  private final int start;
  private final Insertion insertion;
  private Point selection;

  /** Makes the text that a proposal inserts. */
  @FunctionalInterface
  public interface Insertion {
    /** The text for a document, to be inserted at an offset. */
    Snippet in(IDocument document, int offset) throws BadLocationException;
  }

  /**
   * Makes a proposal.
   *
   * @param label what it is, which is also what one types to find it
   * @param description what stands beside it; may be empty
   * @param documentation what it means, in Markdown; null if there is nothing to say
   * @param start where the text begins that it replaces
   */
  public TextProposal(
      String label,
      String description,
      String documentation,
      Image image,
      int start,
      Insertion insertion) {
    this.label = label;
    this.description = description;
    this.documentation = documentation;
    this.image = image;
    this.start = start;
    this.insertion = insertion;
  }

  @Override
  public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
    IDocument document = viewer.getDocument();
    try {
      Snippet snippet = insertion.in(document, start);
      document.replace(start, offset - start, snippet.text());
      selection = new Point(start + snippet.end(), 0);
      if (!snippet.placeholders().isEmpty()) {
        selection = FillIn.start(viewer, start, snippet);
      }
    } catch (BadLocationException e) {
      selection = null; // The text is no longer what the proposal was made for.
    }
  }

  @Override
  public boolean validate(IDocument document, int offset, DocumentEvent event) {
    try {
      String typed = document.get(start, offset - start);
      return label.regionMatches(true, 0, typed, 0, typed.length())
          || typed.length() >= TELLING
              && label.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    } catch (BadLocationException e) {
      return false;
    }
  }

  @Override
  public Point getSelection(IDocument document) {
    return selection;
  }

  @Override
  public StyledString getStyledDisplayString() {
    StyledString styled = new StyledString(label);
    if (!description.isEmpty()) {
      styled.append("  " + description, StyledString.QUALIFIER_STYLER);
    }
    return styled;
  }

  @Override
  public String getDisplayString() {
    return label;
  }

  @Override
  public String getAdditionalProposalInfo() {
    return documentation == null ? null : Prose.plain(documentation);
  }

  @Override
  public Image getImage() {
    return image;
  }

  @Override
  public void apply(IDocument document) {
    throw new UnsupportedOperationException("the editor applies proposals to its viewer");
  }

  @Override
  public void selected(ITextViewer viewer, boolean smartToggle) {}

  @Override
  public void unselected(ITextViewer viewer) {}

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }
}

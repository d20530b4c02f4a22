// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.List;
import java.util.Objects;
import org.attls.policy.ide.completion.Snippet;
import org.attls.ui.Icons;
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
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.util.TextRegion;

/** A proposal of the completion. Templates are inserted with places to fill in one by one. */
final class PolicyProposal
    implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {
  private static final List<TextRegion> NO_PLACES = List.of();

  private final String label;
  private final String description;
  private final String documentation;
  private final String kind;
  private final String text;
  private final int start;
  private Point selection;

  PolicyProposal(ContentAssistEntry entry, int offset) {
    this.label = entry.getLabel() == null ? entry.getProposal() : entry.getLabel();
    this.description = Objects.requireNonNullElse(entry.getDescription(), "");
    this.documentation = entry.getDocumentation();
    this.kind = entry.getKind();
    this.text = entry.getProposal();
    this.start = offset - entry.getPrefix().length();
  }

  @Override
  public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
    IDocument document = viewer.getDocument();
    try {
      Snippet snippet = snippet(document);
      document.replace(start, offset - start, snippet.text());
      selection = new Point(start + snippet.end(), 0);
      if (!snippet.placeholders().isEmpty()) {
        selection = FillIn.start(viewer, start, snippet);
      }
    } catch (BadLocationException e) {
      selection = null; // The text is no longer what the proposal was made for.
    }
  }

  /** Further lines of a template are indented like the one that it begins in. */
  private Snippet snippet(IDocument document) throws BadLocationException {
    if (!ContentAssistEntry.KIND_SNIPPET.equals(kind)) {
      return new Snippet(text, NO_PLACES, text.length());
    }
    String indent = Indents.of(document, start);
    return Snippet.parse(text.replace("\n", Indents.lineEnd(document) + indent));
  }

  @Override
  public boolean validate(IDocument document, int offset, DocumentEvent event) {
    try {
      String typed = document.get(start, offset - start);
      return label.regionMatches(true, 0, typed, 0, typed.length());
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
    return switch (Objects.requireNonNullElse(kind, "")) {
      case ContentAssistEntry.KIND_KEYWORD -> Icons.image("keyword");
      case ContentAssistEntry.KIND_SNIPPET -> Icons.image("template");
      case ContentAssistEntry.KIND_REFERENCE -> Icons.ofWords(description);
      default -> Icons.image("value");
    };
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

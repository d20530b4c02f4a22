// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.attls.policy.ide.live.Edit;
import org.attls.ui.Icons;
import org.attls.ui.refactoring.TextChanges;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A change to choose by Ctrl+1. It changes the text of editors and does not save them. */
public final class FixProposal implements ICompletionProposal {
  private final String title;
  private final String information;
  private final List<Edit> edits;
  private final Supplier<Change> change;

  /**
   * Makes a proposal.
   *
   * @param title what it does
   * @param information what it mends; may be null
   * @param edits the changes of the document that is shown, behind the last of which the cursor
   *     goes
   * @param change makes the change
   */
  public FixProposal(String title, String information, List<Edit> edits, Supplier<Change> change) {
    this.title = title;
    this.information = information;
    this.edits = edits.stream().sorted(Comparator.comparingInt(Edit::offset)).toList();
    this.change = change;
  }

  @Override
  public void apply(IDocument document) {
    TextChanges.perform(change.get());
  }

  @Override
  public Point getSelection(IDocument document) {
    if (edits.isEmpty()) {
      return null;
    }
    Edit last = edits.getLast();
    int shift =
        edits.stream()
            .limit(edits.size() - 1L)
            .mapToInt(edit -> edit.text().length() - edit.length())
            .sum();
    return new Point(last.offset() + shift + last.text().length(), 0);
  }

  @Override
  public String getDisplayString() {
    return title;
  }

  @Override
  public String getAdditionalProposalInfo() {
    return information;
  }

  @Override
  public Image getImage() {
    return Icons.image("fix");
  }

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }
}

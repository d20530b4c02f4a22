// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.fixes;

import java.util.Comparator;
import java.util.List;
import org.attls.policy.ide.fixes.Fix;
import org.attls.policy.ide.text.TextChange;
import org.attls.ui.Icons;
import org.attls.ui.refactoring.TextChanges;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A quick fix to choose. It changes the text of editors and does not save them. */
final class FixProposal implements ICompletionProposal {
  private final Fix fix;
  private final URI file;
  private final String finding;

  FixProposal(Fix fix, URI file, String finding) {
    this.fix = fix;
    this.file = file;
    this.finding = finding;
  }

  @Override
  public void apply(IDocument document) {
    TextChanges.perform(TextChanges.of(fix.title(), fix.changes(), TextFileChange.LEAVE_DIRTY));
  }

  @Override
  public Point getSelection(IDocument document) {
    List<TextChange> here =
        fix.changes().stream()
            .filter(change -> change.file().equals(file))
            .sorted(Comparator.comparingInt(TextChange::offset))
            .toList();
    if (here.isEmpty()) {
      return null;
    }
    TextChange last = here.getLast();
    int shift =
        here.stream()
            .limit(here.size() - 1L)
            .mapToInt(change -> change.text().length() - change.length())
            .sum();
    return new Point(last.offset() + shift + last.text().length(), 0);
  }

  @Override
  public String getDisplayString() {
    return fix.title();
  }

  @Override
  public String getAdditionalProposalInfo() {
    return finding;
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

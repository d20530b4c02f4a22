// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.folding;

import org.attls.model.policy.Named;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.ide.editor.folding.DefaultFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.folding.FoldingRangeKind;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeAcceptor;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Folds objects, the blocks of traffic types and rows, verbatim blocks, and comments; comments of
 * // that follow, as one.
 */
public class PolicyFolding extends DefaultFoldingRangeProvider {
  @Override
  protected boolean isHandled(EObject object) {
    return object instanceof Named
        || object instanceof TrafficType
        || object instanceof RowSettings
        || object instanceof Verbatim;
  }

  @Override
  protected void computeCommentFolding(XtextResource resource, IFoldingRangeAcceptor acceptor) {
    if (resource.getParseResult() == null) {
      return;
    }
    int start = -1;
    int end = -1;
    int lines = 0;
    for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
      String rule = leaf.getGrammarElement() instanceof TerminalRule it ? it.getName() : "";
      if (rule.equals("SL_COMMENT")) {
        start = lines == 0 ? leaf.getOffset() : start;
        // The line end belongs to the comment, but must not be folded away.
        end = leaf.getOffset() + leaf.getText().stripTrailing().length();
        lines++;
      } else if (!rule.equals("WS") || leaf.getText().indexOf('\n') >= 0) {
        fold(start, end, lines, acceptor);
        lines = 0;
        if (rule.equals("ML_COMMENT")) {
          acceptCommentFolding(leaf, acceptor);
        }
      }
    }
    fold(start, end, lines, acceptor);
  }

  private static void fold(int start, int end, int lines, IFoldingRangeAcceptor acceptor) {
    if (lines > 1) {
      acceptor.accept(start, end - start, FoldingRangeKind.COMMENT);
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.outline;

import java.util.function.Supplier;
import org.attls.policy.ide.outline.OutlineNode;
import org.attls.ui.Icons;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/**
 * Names, and beside them in another colour what is worth knowing of each object: whether it is not
 * complete yet, and its details. A cross on the picture says that there is an error in it.
 */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {
  private final Supplier<OutlineStates> states;

  OutlineLabels(Supplier<OutlineStates> states) {
    this.states = states;
  }

  @Override
  public StyledString getStyledText(Object element) {
    OutlineNode node = (OutlineNode) element;
    StyledString text = new StyledString(node.name());
    if (states.get().isIncomplete(node)) {
      text.append("  incomplete", StyledString.QUALIFIER_STYLER);
    }
    if (node.detail() != null && !node.detail().isEmpty()) {
      text.append("  " + node.detail(), StyledString.DECORATIONS_STYLER);
    }
    return text;
  }

  @Override
  public String getText(Object element) {
    return ((OutlineNode) element).name();
  }

  @Override
  public Image getImage(Object element) {
    OutlineNode node = (OutlineNode) element;
    return states.get().isWrong(node) ? Icons.withError(node.kind()) : Icons.of(node.kind());
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.outline;

import org.attls.policy.ide.outline.OutlineNode;
import org.attls.ui.Icons;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Names, and beside them in another colour what is worth knowing of each object. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {
  @Override
  public StyledString getStyledText(Object element) {
    OutlineNode node = (OutlineNode) element;
    StyledString text = new StyledString(node.name());
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
    return Icons.of(((OutlineNode) element).kind());
  }
}

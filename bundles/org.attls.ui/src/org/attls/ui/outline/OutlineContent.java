// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.outline;

import java.util.List;
import org.attls.policy.ide.outline.OutlineNode;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of the outline. */
final class OutlineContent implements ITreeContentProvider {
  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    return ((OutlineNode) parent).children().toArray();
  }

  @Override
  public Object getParent(Object element) {
    return null; // Entries are only ever selected by their whole way.
  }

  @Override
  public boolean hasChildren(Object element) {
    return !((OutlineNode) element).children().isEmpty();
  }
}

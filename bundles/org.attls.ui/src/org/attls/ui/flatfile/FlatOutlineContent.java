// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.List;
import org.attls.pagent.ide.FlatOutline;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of the outline: groups, their statements, and the statements in their blocks. */
final class FlatOutlineContent implements ITreeContentProvider {
  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    return children(parent).toArray();
  }

  @Override
  public boolean hasChildren(Object element) {
    return !children(element).isEmpty();
  }

  private static List<FlatOutline> children(Object parent) {
    return switch (parent) {
      case FlatGroup group -> group.statements();
      case FlatOutline statement -> statement.children();
      default -> List.of();
    };
  }

  /** Not known: the outline selects by whole paths. */
  @Override
  public Object getParent(Object element) {
    return null;
  }
}

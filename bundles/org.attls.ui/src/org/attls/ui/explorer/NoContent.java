// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explorer;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** What policy files have below them in the Project Explorer: nothing. */
public final class NoContent implements ITreeContentProvider {
  @Override
  public Object[] getElements(Object input) {
    return new Object[0];
  }

  @Override
  public Object[] getChildren(Object parent) {
    return new Object[0];
  }

  @Override
  public Object getParent(Object element) {
    return null;
  }

  @Override
  public boolean hasChildren(Object element) {
    return false;
  }
}

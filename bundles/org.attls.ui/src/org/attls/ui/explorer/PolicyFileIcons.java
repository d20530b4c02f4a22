// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explorer;

import org.attls.ui.Icons;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/**
 * The picture of policy files in the Project Explorer, which else would be that of the platform's
 * generic editor. The name is left to the platform.
 */
public final class PolicyFileIcons extends LabelProvider {
  @Override
  public Image getImage(Object element) {
    return Icons.image("policy");
  }

  @Override
  public String getText(Object element) {
    return null;
  }
}

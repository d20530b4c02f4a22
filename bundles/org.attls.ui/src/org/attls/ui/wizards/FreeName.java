// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;

/** A name for a new file. */
public final class FreeName {
  private FreeName() {}

  /**
   * The name with the ending, and with a number if a folder has such a file.
   *
   * @param folder the full path of the folder, or null if it is not known
   */
  public static String in(IPath folder, String name, String ending) {
    String result = name + '.' + ending;
    if (folder != null
        && ResourcesPlugin.getWorkspace().getRoot().findMember(folder)
            instanceof IContainer container) {
      for (int number = 2; container.findMember(result) != null; number++) {
        result = name + '-' + number + '.' + ending;
      }
    }
    return result;
  }
}

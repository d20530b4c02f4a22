// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.project;

import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/**
 * What the program notes down in a project for itself. It is derived, so that searches, teams and
 * dialogs that open resources leave it out; views hide it as they hide every name with a dot.
 */
public final class Records {
  private static final List<String> NAMES = List.of(".attls-install", ".attls-store");

  private Records() {}

  /** Marks what the workspace knows of it. */
  public static void derive(IProject project) throws CoreException {
    for (String name : NAMES) {
      IResource found = project.findMember(name);
      if (found != null && !found.isDerived()) {
        found.setDerived(true, null);
      }
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.preferences;

import java.util.Optional;
import org.attls.model.facts.Release;
import org.attls.ui.PolicyUi;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/**
 * How the flat files of a project are checked. The settings are kept in the project, so that
 * everybody who has it sees the same findings.
 *
 * @param release the z/OS release that the files are for; empty if that does not matter
 */
public record CheckSettings(Optional<Release> release) {
  private static final String RELEASE = "flatfile.release";

  /** What holds if nobody has chosen anything. */
  public static final CheckSettings DEFAULT = new CheckSettings(Optional.empty());

  /** The settings of a project. */
  public static CheckSettings of(IProject project) {
    return project.isAccessible()
        ? new CheckSettings(Release.find(node(project).get(RELEASE, "")))
        : DEFAULT;
  }

  /** Where the settings of a project are kept. */
  public static IEclipsePreferences node(IProject project) {
    return new ProjectScope(project).getNode(PolicyUi.BUNDLE);
  }

  /** Writes the settings to a project. */
  public void storeIn(IProject project) throws BackingStoreException {
    IEclipsePreferences node = node(project);
    if (release.isEmpty()) {
      node.remove(RELEASE);
    } else {
      node.put(RELEASE, release.get().name());
    }
    node.flush();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.Optional;
import org.attls.model.facts.Release;
import org.attls.ui.preferences.CheckSettings;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;

/** The release that a flat file is checked for, and when another one is chosen. */
final class FlatRelease {
  private final IProject project;
  private final IPreferenceChangeListener listener;

  /**
   * The release of a file.
   *
   * @param file the file; null if it is not in the workspace: then there is no release
   * @param changed told when another one is chosen
   */
  FlatRelease(IFile file, Runnable changed) {
    this.project = file == null ? null : file.getProject();
    this.listener = event -> changed.run();
  }

  Optional<Release> get() {
    return project == null ? Optional.empty() : CheckSettings.of(project).release();
  }

  void follow() {
    if (project != null) {
      CheckSettings.node(project).addPreferenceChangeListener(listener);
    }
  }

  void leave() {
    if (project != null && project.isAccessible()) {
      CheckSettings.node(project).removePreferenceChangeListener(listener);
    }
  }
}

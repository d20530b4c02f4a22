// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import org.attls.health.profile.Profile;
import org.attls.ui.preferences.CheckSettings;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.prefs.BackingStoreException;

/** What is remembered of the health checks of a project, in the project. */
final class HealthSettings {
  private static final String PROFILE = "health.profile";
  private static final String REPORT = "health.report";

  private HealthSettings() {}

  /** The profile; {@link Profile#NONE} if none was chosen. */
  static Profile profile(IProject project) {
    return Profile.find(CheckSettings.node(project).get(PROFILE, "")).orElse(Profile.NONE);
  }

  /** The file of the report, relative to the project; empty if none was chosen. */
  static String report(IProject project) {
    return CheckSettings.node(project).get(REPORT, "");
  }

  static void keepProfile(IProject project, Profile profile) {
    keep(project, PROFILE, profile.name());
  }

  static void keepReport(IProject project, String path) {
    keep(project, REPORT, path);
  }

  private static void keep(IProject project, String key, String value) {
    try {
      IEclipsePreferences node = CheckSettings.node(project);
      node.put(key, value);
      node.flush();
    } catch (BackingStoreException e) {
      StatusManager.getManager()
          .handle(
              Status.error("The settings of " + project.getName() + " cannot be saved.", e),
              StatusManager.SHOW);
    }
  }
}

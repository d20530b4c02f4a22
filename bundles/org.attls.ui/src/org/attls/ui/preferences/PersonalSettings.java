// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.preferences;

import org.attls.ui.PolicyUi;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What a user likes when generating; it changes no generated file.
 *
 * @param open whether the file is opened that was generated
 * @param saveAll whether changed editors are saved without asking
 */
public record PersonalSettings(boolean open, boolean saveAll) {
  private static final String OPEN = "generate.open";
  private static final String SAVE_ALL = "generate.saveAll";

  /** What holds if the user has chosen nothing. */
  public static final PersonalSettings DEFAULT = new PersonalSettings(true, false);

  /** The user's settings. */
  public static PersonalSettings get() {
    return new PersonalSettings(value(OPEN, DEFAULT.open), value(SAVE_ALL, DEFAULT.saveAll));
  }

  private static boolean value(String key, boolean otherwise) {
    return Platform.getPreferencesService().getBoolean(PolicyUi.BUNDLE, key, otherwise, null);
  }

  /** Keeps the settings in the workspace. */
  public void store() throws BackingStoreException {
    IEclipsePreferences node = InstanceScope.INSTANCE.getNode(PolicyUi.BUNDLE);
    node.putBoolean(OPEN, open);
    node.putBoolean(SAVE_ALL, saveAll);
    node.flush();
  }
}

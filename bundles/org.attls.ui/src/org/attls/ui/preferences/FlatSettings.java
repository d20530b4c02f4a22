// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.preferences;

import java.util.Optional;
import org.attls.model.facts.Release;
import org.attls.ui.PolicyUi;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The release that flat files are taken to be for where their project does not say it. */
public final class FlatSettings {
  private static final String RELEASE = "flatfile.fallbackRelease";

  private FlatSettings() {}

  /** The user's release; empty if none is chosen. */
  public static Optional<Release> get() {
    return Release.find(
        Platform.getPreferencesService().getString(PolicyUi.BUNDLE, RELEASE, "", null));
  }

  /** Keeps the release in the workspace. */
  public static void store(Optional<Release> release) throws BackingStoreException {
    IEclipsePreferences node = InstanceScope.INSTANCE.getNode(PolicyUi.BUNDLE);
    node.put(RELEASE, release.map(Release::name).orElse(""));
    node.flush();
  }
}

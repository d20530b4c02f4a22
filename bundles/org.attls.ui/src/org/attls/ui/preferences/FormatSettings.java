// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.preferences;

import org.attls.pagent.edit.FlatStyle;
import org.attls.pagent.source.FlatPolicy;
import org.attls.ui.PolicyUi;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * How a user wants flat files to be formatted.
 *
 * @param ownStyle whether as most of the lines of a file are; else as IBM's Configuration Assistant
 *     writes them
 */
public record FormatSettings(boolean ownStyle) {
  private static final String OWN_STYLE = "flatfile.ownStyle";

  /** What holds if the user has chosen nothing. */
  public static final FormatSettings DEFAULT = new FormatSettings(true);

  /** The user's settings. */
  public static FormatSettings get() {
    return new FormatSettings(
        Platform.getPreferencesService()
            .getBoolean(PolicyUi.BUNDLE, OWN_STYLE, DEFAULT.ownStyle, null));
  }

  /** Keeps the settings in the workspace. */
  public void store() throws BackingStoreException {
    IEclipsePreferences node = InstanceScope.INSTANCE.getNode(PolicyUi.BUNDLE);
    node.putBoolean(OWN_STYLE, ownStyle);
    node.flush();
  }

  /** The style for a file. */
  public FlatStyle style(FlatPolicy policy) {
    return ownStyle ? FlatStyle.of(policy) : FlatStyle.ASSISTANT;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.preferences;

import org.attls.ui.PolicyUi;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;

/** What forms and wizards remember of their last use; no preferences, and not shared. */
public final class Memory {
  private Memory() {}

  /** The part that a form has for itself. */
  public static IDialogSettings of(String form) {
    return DialogSettings.getOrCreateSection(
        PlatformUI.getDialogSettingsProvider(Platform.getBundle(PolicyUi.BUNDLE))
            .getDialogSettings(),
        form);
  }
}

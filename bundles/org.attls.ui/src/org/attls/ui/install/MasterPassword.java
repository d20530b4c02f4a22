// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import javax.crypto.spec.PBEKeySpec;
import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;
import org.eclipse.swt.widgets.Display;

/**
 * Asks for the password of the secure storage where the system has none of its own, as on a Linux
 * without a keyring. The platform keeps it in memory until the workbench ends.
 */
public final class MasterPassword extends PasswordProvider {
  @Override
  public PBEKeySpec getPassword(IPreferencesContainer container, int passwordType) {
    boolean fresh = (passwordType & CREATE_NEW_PASSWORD) != 0;
    String[] given = new String[1];
    Display.getDefault().syncExec(() -> given[0] = MasterDialog.ask(fresh));
    return given[0] == null ? null : new PBEKeySpec(given[0].toCharArray());
  }
}

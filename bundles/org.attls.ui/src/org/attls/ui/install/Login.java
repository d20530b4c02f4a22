// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.function.Supplier;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.Host;
import org.attls.zos.host.HostException;
import org.attls.zos.host.Hosts;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.swt.widgets.Shell;

/** Logs in to z/OS systems, and remembers or forgets passwords by what the systems say. */
public final class Login {
  private final HostOpener hosts;
  private final SecureSecrets secrets;

  /**
   * Prepares to log in.
   *
   * @param hosts connects to systems
   * @param storage keeps passwords; null to keep none
   * @param parent the window above which passwords are asked for
   */
  public Login(HostOpener hosts, ISecurePreferences storage, Supplier<Shell> parent) {
    this.hosts = hosts;
    secrets =
        new SecureSecrets(storage, (asking, kind) -> SecretDialog.ask(parent.get(), asking, kind));
  }

  /** Logs in to real systems, with the secure storage of the workbench. */
  public static Login usual(Supplier<Shell> parent) {
    return new Login(Hosts::open, SecurePreferencesFactory.getDefault(), parent);
  }

  /**
   * Connects and logs in, from any thread.
   *
   * @return the system, to be closed
   * @throws HostException if there is no connection, or the user gives no password
   */
  public Host open(ConnectionProfile profile) throws HostException {
    try {
      Host host = hosts.open(profile, secrets, warning -> {});
      secrets.accepted(profile);
      return host;
    } catch (HostException e) {
      if (e.reason() == HostException.Reason.LOGIN) {
        secrets.refused(profile);
      }
      throw e;
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.util.function.Consumer;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.zos.host.ftp.FtpHost;
import org.attls.zos.host.sftp.SftpHost;
import org.attls.zos.host.zosmf.ZosmfHost;

/** Connects to z/OS systems. The library of a protocol is loaded when it is used first. */
public final class Hosts {
  private Hosts() {}

  /**
   * Connects and logs in.
   *
   * @param profile how
   * @param secrets asked where the protocol needs a password or passphrase
   * @param warnings is told, each time, when the system is not verified or the password goes in the
   *     clear
   * @return the system, to be closed
   * @throws HostException if there is no connection, the system is not the one that is trusted, or
   *     the login was refused
   */
  public static Host open(ConnectionProfile profile, Secrets secrets, Consumer<Finding> warnings)
      throws HostException {
    if (profile.protocol() == Protocol.FTP) {
      warn(FindingCode.CONNECTION_IN_CLEAR, profile, warnings);
    } else if (!profile.verified()) {
      warn(FindingCode.CONNECTION_NOT_VERIFIED, profile, warnings);
    }
    return switch (profile.protocol()) {
      case FTP, FTPS -> FtpHost.open(profile, secrets);
      case SFTP -> SftpHost.open(profile, secrets);
      case ZOSMF -> ZosmfHost.open(profile, secrets);
    };
  }

  private static void warn(
      FindingCode code, ConnectionProfile profile, Consumer<Finding> warnings) {
    Place place = Place.start(Connections.FILE_NAME);
    warnings.accept(Finding.at(code, place, profile.name(), profile.address()));
  }
}

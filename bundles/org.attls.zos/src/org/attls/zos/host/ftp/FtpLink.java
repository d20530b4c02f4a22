// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.ftp;

import java.io.IOException;
import java.net.Socket;
import java.security.cert.Certificate;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.apache.commons.net.ftp.FTPSClient;

/**
 * FTP with AUTH TLS. The certificate of the control connection is checked against authorities and
 * host name; a data connection must show the same one, or somebody else could take the file.
 */
final class FtpLink extends FTPSClient {
  private final boolean verified;

  FtpLink(SSLContext context, boolean verified) {
    super(false, context);
    this.verified = verified;
    setEndpointCheckingEnabled(verified);
  }

  @Override
  protected Socket _openDataConnection_(String command, String argument) throws IOException {
    Socket data = super._openDataConnection_(command, argument);
    if (verified && data instanceof SSLSocket secured && _socket_ instanceof SSLSocket control) {
      Certificate[] theirs = secured.getSession().getPeerCertificates();
      if (!Arrays.equals(theirs, control.getSession().getPeerCertificates())) {
        data.close();
        throw new IOException("the data connection shows another certificate than the control one");
      }
    }
    return data;
  }
}

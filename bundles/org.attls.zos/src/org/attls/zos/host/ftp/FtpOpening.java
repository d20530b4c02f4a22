// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.ftp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPReply;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostException.Reason;
import org.attls.zos.host.Protocol;
import org.attls.zos.host.Secrets;
import org.attls.zos.host.TlsTrust;

/** Connects to an FTP server, protects the connection, logs in and sets what transfers need. */
final class FtpOpening {
  private static final int CONNECT_MILLISECONDS = 15_000;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private FtpOpening() {}

  static FTPClient open(ConnectionProfile profile, Secrets secrets) throws HostException {
    FTPClient client =
        profile.protocol() == Protocol.FTPS
            ? new FtpLink(TlsTrust.context(profile), profile.verified())
            : new FTPClient();
    try {
      connect(client, profile);
      login(client, profile, secrets);
      prepare(client, profile);
      return client;
    } catch (IOException e) {
      leave(client);
      throw failure(profile, e);
    }
  }

  private static HostException failure(ConnectionProfile profile, IOException e) {
    if (e instanceof HostException known) {
      return known;
    }
    Optional<String> refusal = TlsTrust.refusal(e);
    if (refusal.isPresent()) {
      return new HostException(
          Reason.NOT_TRUSTED, profile.address() + ": " + refusal.get() + ".", e);
    }
    String what = e instanceof SSLException ? "no TLS connection: " : "no connection: ";
    return new HostException(
        Reason.CONNECTION, profile.address() + ": " + what + e.getMessage() + ".", e);
  }

  private static void connect(FTPClient client, ConnectionProfile profile) throws IOException {
    client.setControlEncoding(StandardCharsets.ISO_8859_1.name());
    client.setConnectTimeout(CONNECT_MILLISECONDS);
    client.setDefaultTimeout((int) LONGEST.toMillis());
    client.setDataTimeout(LONGEST);
    client.setUseEPSVwithIPv4(true);
    client.connect(profile.host(), profile.port());
    if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
      throw refused(profile, "the server does not serve", client);
    }
    client.enterLocalPassiveMode();
  }

  private static void login(FTPClient client, ConnectionProfile profile, Secrets secrets)
      throws IOException {
    char[] password = secrets.ask(profile, Secrets.Kind.PASSWORD);
    try {
      if (!client.login(profile.user(), new String(password))) {
        throw new HostException(
            Reason.LOGIN,
            profile.address() + ": the login was refused (" + reply(client) + ").",
            null);
      }
    } finally {
      Arrays.fill(password, ' ');
    }
  }

  private static void prepare(FTPClient client, ConnectionProfile profile) throws IOException {
    if (client instanceof FtpLink link) {
      link.execPBSZ(0);
      link.execPROT("P");
    }
    if (!client.setFileType(FTP.ASCII_FILE_TYPE)) {
      throw refused(profile, "the server takes no text", client);
    }
    // Another server than that of z/OS does not know these, and needs them not.
    client.sendSiteCommand("FILETYPE=SEQ");
    client.sendSiteCommand("SBDATACONN=(" + profile.encoding() + ",ISO8859-1)");
  }

  private static HostException refused(ConnectionProfile profile, String what, FTPClient client) {
    return new HostException(
        Reason.REFUSED, profile.address() + ": " + what + " (" + reply(client) + ").", null);
  }

  /** The last reply in one line. */
  static String reply(FTPClient client) {
    String text = client.getReplyString();
    return text == null ? "no reply" : text.strip().replaceAll("\\s*\\R\\s*", " / ");
  }

  static void leave(FTPClient client) {
    try {
      if (client.isConnected()) {
        client.logout();
      }
    } catch (IOException e) {
      // It is over in any case.
    }
    try {
      client.disconnect();
    } catch (IOException e) {
      // So is this.
    }
  }
}

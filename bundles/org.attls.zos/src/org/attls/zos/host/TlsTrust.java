// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.attls.zos.probe.Authorities;

/** Which certificates a connection over TLS accepts. */
public final class TlsTrust {
  private static final char[] CUSTOMARY = "changeit".toCharArray();

  private TlsTrust() {}

  /**
   * The context for a profile: authorities of its file, or those that Java trusts; anybody only if
   * the profile is not verified.
   *
   * @throws HostException with {@link HostException.Reason#NOT_TRUSTED} if the file cannot be used
   */
  public static SSLContext context(ConnectionProfile profile) throws HostException {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers(profile), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no TLS", e);
    }
  }

  private static TrustManager[] managers(ConnectionProfile profile)
      throws HostException, GeneralSecurityException {
    if (!profile.verified()) {
      return new TrustManager[] {new Anybody()};
    }
    if (profile.trust().isEmpty()) {
      return null;
    }
    Path file = profile.trust().get();
    try {
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      int number = 0;
      for (X509Certificate each : read(file).certificates()) {
        store.setCertificateEntry("authority" + number++, each);
      }
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(store);
      return factory.getTrustManagers();
    } catch (IOException e) {
      throw new HostException(
          HostException.Reason.NOT_TRUSTED,
          "the certificates that profile "
              + profile.name()
              + " trusts, "
              + file
              + ", cannot be used: "
              + (e.getMessage().equals(file.toString()) ? "there is no such file" : e.getMessage()),
          e);
    }
  }

  /** A store of public certificates needs no secret; by custom its password is this one. */
  private static Authorities read(Path file) throws IOException {
    try {
      return Authorities.read(file, null);
    } catch (IOException e) {
      return Authorities.read(file, CUSTOMARY);
    }
  }

  /**
   * Why a failure of TLS was one of trust, in words for the user.
   *
   * @return empty if it was something else
   */
  public static Optional<String> refusal(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof CertificateException) {
        String message = String.valueOf(each.getMessage());
        boolean name = message.startsWith("No ") || message.contains("doesn't match");
        return Optional.of(
            name
                ? "its certificate is for another host: " + message
                : "its certificate is not trusted: " + message);
      }
    }
    return Optional.empty();
  }
}

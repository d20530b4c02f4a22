// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Judges a chain of certificates as a client in Java does; it does not ask for revocation. */
final class TrustCheck {
  /** What Java passes where the certificate does not depend on the suite, as in TLS 1.3. */
  private static final String ANY_EXCHANGE = "UNKNOWN";

  private TrustCheck() {}

  static Trust of(Authorities authorities, List<X509Certificate> chain) {
    try {
      manager(authorities).checkServerTrusted(chain.toArray(X509Certificate[]::new), ANY_EXCHANGE);
      return new Trust(Trust.State.TRUSTED, "");
    } catch (CertificateException e) {
      return new Trust(Trust.State.NOT_TRUSTED, words(e));
    }
  }

  private static X509TrustManager manager(Authorities authorities) {
    try {
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      for (int i = 0; i < authorities.certificates().size(); i++) {
        store.setCertificateEntry("authority" + i, authorities.certificates().get(i));
      }
      TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
      factory.init(store);
      for (TrustManager manager : factory.getTrustManagers()) {
        if (manager instanceof X509TrustManager found) {
          return found;
        }
      }
      throw new IllegalStateException("this Java cannot judge certificates");
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot judge certificates", e);
    }
  }

  private static String words(CertificateException failure) {
    String words = String.valueOf(failure.getMessage());
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case CertificateExpiredException expired -> {
          return "a certificate of the chain has expired";
        }
        case CertificateNotYetValidException early -> {
          return "a certificate of the chain is not valid yet";
        }
        case CertPathBuilderException none ->
            words = "it leads to none of the authorities that are given";
        case CertPathValidatorException unsound -> words = unsound.getMessage();
        default -> {
          // What is wrong may be said by its cause.
        }
      }
    }
    return words;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.security.GeneralSecurityException;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** Makes contexts of TLS without memory: no handshake resumes the session of another. */
final class Contexts {
  private Contexts() {}

  /** A context that trusts what Java trusts, for questions that no port is asked. */
  static SSLContext fresh() {
    return make(null, null);
  }

  /** A context that only looks. */
  static SSLContext watching(Watch watch) {
    return make(
        new KeyManager[] {watch.clientCertificates()}, new TrustManager[] {watch.certificates()});
  }

  private static SSLContext make(KeyManager[] keys, TrustManager[] trust) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys, trust, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no TLS", e);
    }
  }
}

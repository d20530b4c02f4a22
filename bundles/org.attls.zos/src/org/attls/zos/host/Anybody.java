// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.net.Socket;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Accepts any certificate, for profiles that say {@code verify = no}. */
final class Anybody extends X509ExtendedTrustManager {
  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) {
    throw new IllegalStateException("no server here");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
    throw new IllegalStateException("no server here");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
    throw new IllegalStateException("no server here");
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) {
    // The user was warned when the connection was opened.
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
    // The user was warned when the connection was opened.
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
    // The user was warned when the connection was opened.
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}

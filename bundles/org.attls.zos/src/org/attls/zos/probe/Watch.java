// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Notes what a server shows and asks for in one handshake, and judges nothing. */
final class Watch {
  private final List<X509Certificate> chain = new ArrayList<>();
  private ClientRequest request;

  /** The certificates that the server sent, its own first; empty before it did. */
  List<X509Certificate> chain() {
    return List.copyOf(chain);
  }

  /** What the server asked for; empty if it asked for no certificate. */
  Optional<ClientRequest> request() {
    return Optional.ofNullable(request);
  }

  /** Takes every certificate: a probe sends no data, so there is nothing to protect. */
  X509ExtendedTrustManager certificates() {
    return new Certificates();
  }

  /** Has no certificate to give. */
  X509ExtendedKeyManager clientCertificates() {
    return new ClientCertificates();
  }

  private final class Certificates extends X509ExtendedTrustManager {
    @Override
    public void checkServerTrusted(X509Certificate[] sent, String kind) {
      chain.clear();
      chain.addAll(List.of(sent));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] sent, String kind, Socket socket) {
      checkServerTrusted(sent, kind);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] sent, String kind, SSLEngine engine) {
      checkServerTrusted(sent, kind);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] sent, String kind) {
      throw new UnsupportedOperationException("a probe is no server");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] sent, String kind, Socket socket) {
      checkClientTrusted(sent, kind);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] sent, String kind, SSLEngine engine) {
      checkClientTrusted(sent, kind);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }

  private final class ClientCertificates extends X509ExtendedKeyManager {
    @Override
    public String chooseEngineClientAlias(String[] kinds, Principal[] issuers, SSLEngine engine) {
      return chooseClientAlias(kinds, issuers, null);
    }

    @Override
    public String chooseClientAlias(String[] kinds, Principal[] issuers, Socket socket) {
      List<String> names =
          issuers == null ? List.of() : Arrays.stream(issuers).map(Principal::getName).toList();
      request = new ClientRequest(names);
      return null;
    }

    @Override
    public String[] getClientAliases(String kind, Principal[] issuers) {
      return new String[0];
    }

    @Override
    public String chooseServerAlias(String kind, Principal[] issuers, Socket socket) {
      return null;
    }

    @Override
    public String[] getServerAliases(String kind, Principal[] issuers) {
      return new String[0];
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
      return new X509Certificate[0];
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
      return null;
    }
  }
}

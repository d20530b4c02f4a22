// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * A file by which clients trust authorities.
 *
 * @param path its path below the folder that is written to
 * @param title what it is
 * @param bytes its content
 */
public record TrustStore(String path, String title, byte[] bytes) {
  /** Protects nothing: certificates of authorities are no secret, but some clients want one. */
  private static final String PASSWORD = "changeit";

  /**
   * The trust stores of exported certificates: PEM, and PKCS #12 (RFC 7292).
   *
   * @param exported a certificate, or several, in Base64 or binary
   * @throws GeneralSecurityException if that is none, or has no certificate of an authority; the
   *     message goes on after the name of the file
   */
  public static List<TrustStore> of(byte[] exported) throws GeneralSecurityException {
    List<X509Certificate> authorities = authorities(exported);
    if (authorities.isEmpty()) {
      throw new CertificateException(
          "has no certificate of an authority; export it with FORMAT(CERTB64)");
    }
    return List.of(
        new TrustStore("trust/ca.pem", "Trust store, PEM", pem(authorities)),
        new TrustStore(
            "trust/trust.p12", "Trust store, PKCS #12; password " + PASSWORD, store(authorities)));
  }

  private static List<X509Certificate> authorities(byte[] exported) throws CertificateException {
    Collection<? extends Certificate> all;
    try {
      all =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(exported));
    } catch (CertificateException e) {
      throw new CertificateException(
          "is no certificate in Base64; transfer it as text, then name it again", e);
    }
    List<X509Certificate> authorities = new ArrayList<>();
    for (Certificate each : all) {
      if (each instanceof X509Certificate known && known.getBasicConstraints() >= 0) {
        authorities.add(known);
      }
    }
    return authorities;
  }

  private static byte[] pem(List<X509Certificate> authorities) throws GeneralSecurityException {
    StringBuilder text = new StringBuilder();
    for (X509Certificate each : authorities) {
      text.append("-----BEGIN CERTIFICATE-----\n");
      text.append(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(each.getEncoded()));
      text.append("\n-----END CERTIFICATE-----\n");
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] store(List<X509Certificate> authorities) throws GeneralSecurityException {
    char[] password = PASSWORD.toCharArray();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, password);
      int number = 1;
      for (X509Certificate each : authorities) {
        store.setCertificateEntry("authority" + number++, each);
      }
      store.store(out, password);
    } catch (IOException e) {
      throw new GeneralSecurityException("cannot be stored as PKCS #12", e);
    }
    return out.toByteArray();
  }
}

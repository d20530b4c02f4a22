// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attls.policy.project.Reasons;

/** A trust store for clients, from the exported certificate of an authority. */
final class TrustFiles {
  private static final char[] PASSWORD = "changeit".toCharArray();

  private TrustFiles() {}

  /**
   * The files by their names.
   *
   * @param exported a certificate, or several, in Base64 or binary
   * @throws UsageException if it cannot be read, or has no certificate of an authority
   */
  static Map<String, byte[]> of(Path exported) {
    try {
      byte[] bytes = Files.readAllBytes(exported);
      Collection<? extends Certificate> all =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(bytes));
      List<X509Certificate> authorities = new ArrayList<>();
      for (Certificate each : all) {
        if (each instanceof X509Certificate known && known.getBasicConstraints() >= 0) {
          authorities.add(known);
        }
      }
      if (authorities.isEmpty()) {
        throw new UsageException(
            exported + " has no certificate of an authority; export it with FORMAT(CERTB64)");
      }
      Map<String, byte[]> files = new LinkedHashMap<>();
      files.put("trust/ca.pem", pem(authorities));
      files.put("trust/trust.p12", store(authorities));
      return files;
    } catch (IOException e) {
      throw new UsageException(exported + " cannot be read: " + Reasons.of(e));
    } catch (GeneralSecurityException e) {
      throw new UsageException(
          exported + " is no certificate in Base64; transfer it as text, then name it again");
    }
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

  private static byte[] store(List<X509Certificate> authorities)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, PASSWORD);
    int number = 1;
    for (X509Certificate each : authorities) {
      store.setCertificateEntry("authority" + number++, each);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.store(out, PASSWORD);
    return out.toByteArray();
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The certificates of authorities that a user trusts.
 *
 * @param certificates the certificates, at least one
 */
public record Authorities(List<X509Certificate> certificates) {
  /** Copies the list, so that the authorities cannot change. */
  public Authorities {
    certificates = List.copyOf(certificates);
  }

  /**
   * Reads a file: PEM or DER, or PKCS #12 if its name ends in {@code .p12} or {@code .pfx}.
   *
   * @param password of a PKCS #12 file; null if it needs none to be read
   * @throws IOException if it cannot be read or has no certificate; the message says why
   */
  public static Authorities read(Path file, char[] password) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      List<X509Certificate> found =
          name.endsWith(".p12") || name.endsWith(".pfx") ? stored(bytes, password) : plain(bytes);
      if (found.isEmpty()) {
        throw new IOException("it has no certificate that can be read");
      }
      return new Authorities(found);
    } catch (GeneralSecurityException e) {
      throw new IOException("it is not a file of certificates in PEM, DER or PKCS #12", e);
    }
  }

  private static List<X509Certificate> plain(byte[] bytes) throws CertificateException {
    List<X509Certificate> found = new ArrayList<>();
    for (Certificate one :
        CertificateFactory.getInstance("X.509")
            .generateCertificates(new ByteArrayInputStream(bytes))) {
      found.add((X509Certificate) one);
    }
    return found;
  }

  private static List<X509Certificate> stored(byte[] bytes, char[] password)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(new ByteArrayInputStream(bytes), password);
    List<X509Certificate> found = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (store.isCertificateEntry(alias)
          && store.getCertificate(alias) instanceof X509Certificate one) {
        found.add(one);
      }
    }
    return found;
  }

  /** Whether a chain leads to one of them, and is sound. */
  public Trust judge(List<X509Certificate> chain) {
    return TrustCheck.of(this, chain);
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * What a certificate says.
 *
 * @param subject whose it is
 * @param issuer who signed it
 * @param names its alternative names, each with its kind, such as {@code DNS:zos.example}
 * @param from the first moment of its validity
 * @param to the last moment of its validity
 * @param key the kind and size of its key, such as {@code RSA 2048 bit}
 * @param signature the algorithm of its signature
 * @param fingerprint SHA-256 of it, in hexadecimal digits with colons
 */
public record CertificateFacts(
    String subject,
    String issuer,
    List<String> names,
    Instant from,
    Instant to,
    String key,
    String signature,
    String fingerprint) {
  private static final HexFormat HEX = HexFormat.ofDelimiter(":").withUpperCase();

  /** Copies the names, so that the facts cannot change. */
  public CertificateFacts {
    names = List.copyOf(names);
  }

  /** What is in a certificate. */
  public static CertificateFacts of(X509Certificate certificate) {
    return new CertificateFacts(
        certificate.getSubjectX500Principal().getName(),
        certificate.getIssuerX500Principal().getName(),
        names(certificate),
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant(),
        key(certificate.getPublicKey()),
        certificate.getSigAlgName(),
        fingerprint(certificate));
  }

  private static List<String> names(X509Certificate certificate) {
    List<String> names = new ArrayList<>();
    try {
      Collection<List<?>> found = certificate.getSubjectAlternativeNames();
      for (List<?> name : found == null ? List.<List<?>>of() : found) {
        names.add(kind((Integer) name.get(0)) + ':' + text(name.get(1)));
      }
    } catch (CertificateParsingException e) {
      names.add("not readable");
    }
    return names;
  }

  /** The kinds of a GeneralName (RFC 5280, section 4.2.1.6). */
  private static String kind(int tag) {
    return switch (tag) {
      case 1 -> "email";
      case 2 -> "DNS";
      case 4 -> "directory";
      case 6 -> "URI";
      case 7 -> "IP";
      default -> "kind " + tag;
    };
  }

  private static String text(Object name) {
    return name instanceof byte[] bytes ? HEX.formatHex(bytes) : name.toString();
  }

  private static String key(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa -> "RSA " + rsa.getModulus().bitLength() + " bit";
      case ECPublicKey curve ->
          "EC "
              + curve.getParams().getCurve().getField().getFieldSize()
              + " bit ("
              + curve.getParams().toString().split(" ")[0]
              + ')';
      case DSAPublicKey dsa when dsa.getParams() != null ->
          "DSA " + dsa.getParams().getP().bitLength() + " bit";
      default -> key.getAlgorithm().toUpperCase(Locale.ROOT);
    };
  }

  private static String fingerprint(X509Certificate certificate) {
    try {
      return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

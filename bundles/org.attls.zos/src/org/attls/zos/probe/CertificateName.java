// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import com.google.common.net.InetAddresses;
import java.net.InetAddress;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds the name of a server in its certificate, as clients do (RFC 9525, RFC 6125). */
final class CertificateName {
  private static final int DNS = 2;
  private static final int IP = 7;

  private CertificateName() {}

  /** Whether a certificate is for a host name or an address. The common name does not count. */
  static boolean isFor(X509Certificate certificate, String host) {
    boolean address = InetAddresses.isInetAddress(host);
    try {
      Collection<List<?>> names = certificate.getSubjectAlternativeNames();
      for (List<?> name : names == null ? List.<List<?>>of() : names) {
        String text = String.valueOf(name.get(1));
        if (address
            ? name.get(0).equals(IP) && sameAddress(text, host)
            : name.get(0).equals(DNS) && matches(text, host)) {
          return true;
        }
      }
    } catch (CertificateParsingException e) {
      return false; // A client could not read them either.
    }
    return false;
  }

  private static boolean sameAddress(String text, String host) {
    InetAddress wanted = InetAddresses.forString(host);
    return InetAddresses.isInetAddress(text) && InetAddresses.forString(text).equals(wanted);
  }

  private static boolean matches(String pattern, String host) {
    String name = host.toLowerCase(Locale.ROOT);
    String lower = pattern.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("*.")) {
      return lower.equals(name);
    }
    int dot = name.indexOf('.');
    return dot > 0 && lower.indexOf('.', 2) > 0 && lower.substring(1).equals(name.substring(dot));
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.CipherSuiteV2;
import org.attls.model.facts.ProtocolVersion;

/** Which versions of SSL and TLS can use a suite. */
final class SuiteVersions {
  private static final String V2 = "SSLv2";
  private static final String V13 = "TLSv1.3";

  private final Settings settings;

  SuiteVersions(Settings settings) {
    this.settings = settings;
  }

  /** Whether all of some versions are certainly off. */
  boolean areOff(Connection connection, List<String> versions) {
    for (String version : versions) {
      if (!connection.advanced(settings, version).isCertainly("Off")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a suite is one of TLS 1.3, which no other version has and which has no others. */
  static boolean isTls13(ListedSuite suite) {
    return of(suite).equals(List.of(V13));
  }

  /** The codes of the suites of TLS 1.3, in their order. */
  static List<String> codesOfTls13() {
    return CipherSuite.all().stream()
        .filter(suite -> suite.protocolMin().equals(V13))
        .map(CipherSuite::code)
        .toList();
  }

  /** The keywords of the versions that can use a suite; none if it is not known. */
  static List<String> of(ListedSuite suite) {
    if (suite.isV2()) {
      return CipherSuiteV2.findByCode(suite.code()).isPresent() ? List.of(V2) : List.of();
    }
    Optional<CipherSuite> known = CipherSuite.findByCode(suite.code());
    if (known.isEmpty()) {
      return List.of();
    }
    String least = keyword(known.get().protocolMin());
    if (least.equals(V13)) {
      return List.of(V13);
    }
    List<String> usable = new ArrayList<>();
    boolean reached = false;
    for (ProtocolVersion version : ProtocolVersion.all()) {
      // A suite may be offered in an older version than its standard says, save those of TLS 1.2.
      reached |= version.name().equals(least) || !least.equals("TLSv1.2") && isOld(version);
      if (reached && !version.name().equals(V13)) {
        usable.add(version.name());
      }
    }
    return usable;
  }

  private static boolean isOld(ProtocolVersion version) {
    return version.name().equals("SSLv3");
  }

  private static String keyword(String protocol) {
    return protocol.equals("TLSv1.0") ? "TLSv1" : protocol;
  }
}

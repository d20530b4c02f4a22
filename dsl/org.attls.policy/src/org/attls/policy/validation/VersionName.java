// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.findings.NearestName;
import org.attls.model.facts.ProtocolVersion;

/**
 * The protocol version that a misspelled one was meant to be. A version that differs in nothing but
 * its signs comes first: TLSv12 is TLSv1.2, though TLSv1 has one letter less to change.
 */
final class VersionName {
  private static final List<String> NAMES =
      ProtocolVersion.all().stream().map(ProtocolVersion::name).toList();

  private VersionName() {}

  /** The name of the version that was most likely meant. */
  static Optional<String> nearest(String written) {
    String bare = bare(written);
    return NAMES.stream()
        .filter(name -> bare(name).equals(bare))
        .findFirst()
        .or(() -> NearestName.in(NAMES, written));
  }

  /** Letters and digits; TLS 1.0 is called TLSv1. */
  private static String bare(String name) {
    String bare = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]|v", "");
    return bare.equals("tls10") ? "tls1" : bare;
  }
}

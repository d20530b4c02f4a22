// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.Ring;

/** What keeps the commands of a certificate or ring from being written. */
public final class Lacks {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]");
  private static final Set<String> KEYS = Set.of("RSA", "NISTECC", "BPECC");

  private Lacks() {}

  /** What is wrong with a certificate, as the end of a sentence; nothing if it is complete. */
  public static Optional<String> of(Certificate certificate) {
    if (certificate.isOutside() && !certificate.isAuthority()) {
      return Optional.of("is outside, which only an authority can be");
    }
    if (!certificate.isAuthority() && certificate.getOwner() == null) {
      return Optional.of("has no owner");
    }
    if (certificate.getOwner() != null && !Texts.isUser(certificate.getOwner())) {
      return Optional.of("has an owner that is no user ID: " + certificate.getOwner());
    }
    if (!Texts.isLabel(Site.label(certificate))) {
      return Optional.of("has a label that is not 1 to 32 printable characters");
    }
    if (certificate.isOutside()) {
      return Optional.empty();
    }
    return made(certificate);
  }

  private static Optional<String> made(Certificate certificate) {
    if (certificate.getSubject() == null) {
      return Optional.of("has no subject");
    }
    if (Subject.find(certificate.getSubject()).isEmpty()) {
      return Optional.of("has a subject that is not of the form CN=...,OU=...,O=...,C=...");
    }
    if (certificate.getKeyType() != null && !KEYS.contains(certificate.getKeyType())) {
      return Optional.of("has a key that is none of RSA, NISTECC and BPECC");
    }
    if (certificate.getValidUntil() != null
        && !DATE.matcher(certificate.getValidUntil()).matches()) {
      return Optional.of("is valid until a day that is not written as 2030-12-31");
    }
    if (!certificate.getAlternativeNames().stream().allMatch(Texts::isQuotable)) {
      return Optional.of("has an alternative name with characters that no command takes");
    }
    Certificate signer = certificate.getSigner();
    if (signer != null && !signer.eIsProxy() && !signer.isAuthority()) {
      return Optional.of("is signed by " + signer.getName() + ", which is no authority");
    }
    return Optional.empty();
  }

  /** What is wrong with a ring, as the end of a sentence; nothing if it is complete. */
  public static Optional<String> of(Ring ring) {
    if (ring.getOwner() == null) {
      return Optional.of("has no owner");
    }
    if (!Texts.isUser(ring.getOwner())) {
      return Optional.of("has an owner that is no user ID: " + ring.getOwner());
    }
    if (!Texts.isRing(ring.getName())) {
      return Optional.of("has a name with characters that no command takes");
    }
    return ring.getMembers().isEmpty() ? Optional.of("has no certificate") : Optional.empty();
  }
}

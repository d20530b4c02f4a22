// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Availability;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SecurityLevel;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

/** What a security level asks for and an image that uses it does not know. */
public class ReleaseChecks extends PolicyChecks {
  private static final EStructuralFeature VERSIONS =
      PolicyPackage.Literals.SECURITY_LEVEL__VERSIONS;
  private static final EStructuralFeature CIPHERS = PolicyPackage.Literals.SECURITY_LEVEL__CIPHERS;

  /** A protocol version or cipher suite is newer than the oldest image that uses the level. */
  @Check
  public void imagesKnowWhatIsAskedFor(SecurityLevel level) {
    OldestImages images = project(level).oldestImages();
    images.of(level, VERSIONS).ifPresent(image -> checkVersions(level, image));
    images.of(level, CIPHERS).ifPresent(image -> checkCiphers(level, image));
  }

  private void checkVersions(SecurityLevel level, Image image) {
    Release release = TargetRelease.of(image).orElseThrow();
    for (int i = 0; i < level.getVersions().size(); i++) {
      checkVersion(level, i, image, release);
    }
  }

  private void checkCiphers(SecurityLevel level, Image image) {
    Release release = TargetRelease.of(image).orElseThrow();
    for (int i = 0; i < level.getCiphers().size(); i++) {
      checkCipher(level, i, image, release);
    }
  }

  private void checkVersion(SecurityLevel level, int i, Image image, Release release) {
    ProtocolVersion version =
        Optional.ofNullable(level.getVersions().get(i)).flatMap(ProtocolVersion::find).orElse(null);
    Availability there = version == null ? Availability.YES : version.in(release);
    if (there == Availability.YES) {
      return;
    }
    reportFixable(
        there == Availability.NO
            ? FindingCode.VERSION_NOT_IN_RELEASE
            : FindingCode.VERSION_MAYBE_NOT_IN_RELEASE,
        at(level, VERSIONS, i),
        List.of(version.since().name()),
        version.name(),
        release,
        image.getName(),
        version.since());
  }

  private void checkCipher(SecurityLevel level, int i, Image image, Release release) {
    CipherSuite cipher =
        Optional.ofNullable(level.getCiphers().get(i)).flatMap(CipherSuite::find).orElse(null);
    if (cipher != null && !release.atLeast(cipher.since())) {
      reportFixable(
          FindingCode.CIPHER_NOT_IN_RELEASE,
          at(level, CIPHERS, i),
          List.of(cipher.since().name()),
          cipher.name(),
          release,
          image.getName(),
          cipher.since());
    }
  }
}

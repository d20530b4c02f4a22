// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.inject.Inject;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Availability;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SecurityLevel;
import org.eclipse.xtext.validation.Check;

/** What a security level asks for and an image that uses it does not know. */
public class ReleaseChecks extends PolicyChecks {
  @Inject private ProjectView.Provider projects;

  /** A protocol version or cipher suite is newer than the oldest image that uses the level. */
  @Check
  public void imagesKnowWhatIsAskedFor(SecurityLevel level) {
    Optional<Image> oldest =
        projects.of(level.eResource(), getContext()).oldestImageThatUses(level);
    if (oldest.isEmpty()) {
      return;
    }
    Release release = Release.of(oldest.get().getRelease());
    for (int i = 0; i < level.getVersions().size(); i++) {
      checkVersion(level, i, oldest.get(), release);
    }
    for (int i = 0; i < level.getCiphers().size(); i++) {
      checkCipher(level, i, oldest.get(), release);
    }
  }

  private void checkVersion(SecurityLevel level, int i, Image image, Release release) {
    ProtocolVersion version = ProtocolVersion.find(level.getVersions().get(i)).orElse(null);
    Availability there = version == null ? Availability.YES : version.in(release);
    if (there == Availability.YES) {
      return;
    }
    report(
        there == Availability.NO
            ? FindingCode.VERSION_NOT_IN_RELEASE
            : FindingCode.VERSION_MAYBE_NOT_IN_RELEASE,
        at(level, PolicyPackage.Literals.SECURITY_LEVEL__VERSIONS, i),
        version.name(),
        release,
        image.getName(),
        version.since());
  }

  private void checkCipher(SecurityLevel level, int i, Image image, Release release) {
    CipherSuite cipher =
        Optional.ofNullable(level.getCiphers().get(i)).flatMap(CipherSuite::find).orElse(null);
    if (cipher != null && !release.atLeast(cipher.since())) {
      report(
          FindingCode.CIPHER_NOT_IN_RELEASE,
          at(level, PolicyPackage.Literals.SECURITY_LEVEL__CIPHERS, i),
          cipher.name(),
          release,
          image.getName(),
          cipher.since());
    }
  }
}

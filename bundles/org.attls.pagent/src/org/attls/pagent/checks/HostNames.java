// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Availability;
import org.attls.model.facts.Release;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatStatement;

/** Finds clients that accept any certificate of their key ring, where the release can do better. */
final class HostNames {
  private static final String DNS = "HostReferenceIdDNS";
  private static final String CN = "HostReferenceIdCN";

  private HostNames() {}

  static void check(Subject subject, Connections connections) {
    Optional<Release> release = subject.release();
    boolean known =
        release.isPresent()
            && subject
                .catalogue()
                .parameter("TTLSEnvironmentAdvancedParms", DNS)
                .filter(parameter -> parameter.in(release.get()) == Availability.YES)
                .isPresent();
    if (!known) {
      return;
    }
    Settings settings = new Settings(subject);
    Set<FlatStatement> reported = new HashSet<>();
    for (Connection connection : connections.all()) {
      Optional<FlatStatement> environment = connection.environment().found();
      if (connection.ruled()
          && environment.isPresent()
          && connection.action(settings, "HandshakeRole").isCertainly("Client")
          && connection.advanced(settings, DNS) instanceof Setting.None
          && connection.advanced(settings, CN) instanceof Setting.None
          && reported.add(environment.get())) {
        subject.report(
            Fault.at(
                FindingCode.HOST_NOT_CHECKED,
                Subject.head(environment.get()),
                subject.title(environment.get())));
      }
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.health.posture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.Negotiation;
import org.attls.analysis.answers.SuiteChoice;
import org.attls.analysis.answers.VersionChoice;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;

/**
 * A version with a cipher suite that partners may agree on.
 *
 * @param version the version
 * @param suite the suite; empty if it is not known which
 * @param words version and suite, for the reader
 * @param atBest the best grade that they allow
 * @param certain whether a partner certainly can have it
 */
record Offer(
    ProtocolVersion version,
    Optional<CipherSuite> suite,
    String words,
    Grade atBest,
    boolean certain) {
  private static final String V2 = "SSLv2";

  /** The better one first. */
  static final Comparator<Offer> BEST_FIRST =
      Comparator.comparing(Offer::atBest)
          .thenComparing(offer -> -ProtocolVersion.all().indexOf(offer.version))
          .thenComparing(offer -> -offer.suite.map(CipherSuite::strengthBits).orElse(0));

  /** What can be agreed on, with the versions that remain. */
  static List<Offer> of(Negotiation negotiation, List<VersionChoice> versions, PostureRow list) {
    List<Offer> offers = new ArrayList<>();
    for (VersionChoice choice : versions) {
      boolean sure = choice.usable() == Certainty.YES;
      if (choice.version().name().equals(V2)) {
        offers.add(unlisted(choice, "", Grade.BROKEN));
      } else {
        switch (negotiation.list()) {
          case DEFAULT -> offers.add(unlisted(choice, " with the default list", list.atBest()));
          case SUITE_B -> offers.add(unlisted(choice, " with its Suite B suites", Grade.STRONG));
          case CODED ->
              negotiation.usableSuites().stream()
                  .filter(suite -> suite.versions().contains(choice.version()))
                  .forEach(suite -> offers.add(listed(choice.version(), suite, sure)));
        }
      }
    }
    return offers;
  }

  private static Offer unlisted(VersionChoice choice, String suites, Grade grade) {
    ProtocolVersion version = choice.version();
    return new Offer(
        version, Optional.empty(), version.name() + suites, worse(grade, version), false);
  }

  private static Offer listed(ProtocolVersion version, SuiteChoice choice, boolean sure) {
    Grade grade =
        choice.suite().isEmpty()
            ? PostureRow.find("unknown", "suite").orElseThrow().atBest()
            : PostureRow.of(choice.suite().get()).map(PostureRow::atBest).orElse(Grade.STRONG);
    String suite = choice.suite().map(CipherSuite::name).orElse(choice.code());
    return new Offer(
        version,
        choice.suite(),
        version.name() + ' ' + suite,
        worse(grade, version),
        sure && choice.usable() == Certainty.YES);
  }

  private static Grade worse(Grade grade, ProtocolVersion version) {
    Grade limit =
        PostureRow.find("version", version.name()).map(PostureRow::atBest).orElse(Grade.STRONG);
    return limit.compareTo(grade) > 0 ? limit : grade;
  }

  /** Whether the key of a session stays secret when that of the certificate becomes known. */
  boolean hasForwardSecrecy() {
    return suite
        .filter(
            known ->
                known.protocolMin().equals("TLSv1.3")
                    || known.keyExchange().startsWith("ECDHE_")
                    || known.keyExchange().startsWith("DHE_"))
        .isPresent();
  }
}

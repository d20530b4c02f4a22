// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.findings.render.Printable;

/** Judges the certificates of a port. */
final class CertificateFindings {
  private CertificateFindings() {}

  static void add(ProbeResult result, List<JudgedChain> chains, List<Finding> findings) {
    Place place = ProbeFindings.at(result);
    for (JudgedChain chain : chains) {
      String subject = Printable.of(chain.certificates().getFirst().subject());
      for (CertificateFacts one : chain.invalid()) {
        findings.add(
            Finding.at(
                FindingCode.CERTIFICATE_NOT_VALID_NOW,
                place,
                Printable.of(one.subject()),
                one.from(),
                one.to()));
      }
      trust(chain, subject, place, findings);
      if (!chain.named()) {
        findings.add(
            Finding.at(
                FindingCode.CERTIFICATE_FOR_OTHER_NAME,
                place,
                subject,
                chain.name(),
                names(chain)));
      }
    }
  }

  private static void trust(
      JudgedChain chain, String subject, Place place, List<Finding> findings) {
    switch (chain.trust().state()) {
      case TRUSTED -> {
        // That is as it should be.
      }
      case NOT_TRUSTED ->
          findings.add(
              Finding.at(FindingCode.CERTIFICATE_NOT_TRUSTED, place, subject, chain.trust().why()));
      case NOT_JUDGED ->
          findings.add(Finding.at(FindingCode.CERTIFICATE_NOT_JUDGED, place, subject));
    }
  }

  private static String names(JudgedChain chain) {
    List<String> names = chain.certificates().getFirst().names();
    return names.isEmpty() ? "none" : Printable.of(String.join(", ", names));
  }
}

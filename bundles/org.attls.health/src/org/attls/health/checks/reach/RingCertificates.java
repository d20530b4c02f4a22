// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.findings.NearestName;
import org.attls.health.HealthInput;
import org.attls.health.inventory.Suggestion;
import org.attls.pagent.source.FlatNode;

/** Certificates that are shown, and that the key ring does not have (H20). */
public final class RingCertificates extends RingCheck {
  @Override
  public String concern() {
    return "certificates on key rings";
  }

  @Override
  void look(HealthInput input, RingUse use, Cases cases) {
    List<String> labels = use.labels();
    if (labels.isEmpty() && use.isServer() && use.isWrong(ring -> ring.byDefault().isEmpty())) {
      cases.add(FindingCode.RING_WITHOUT_DEFAULT, use.at(), use.rule(), use.name());
    }
    for (String label : labels) {
      if (use.isWrong(ring -> ring.labelled(label).isEmpty())) {
        List<String> there =
            use.rings().stream().flatMap(ring -> ring.labels().stream()).distinct().toList();
        cases.add(
            FindingCode.RING_WITHOUT_LABEL,
            line(use, label),
            use.rule(),
            use.name(),
            label,
            Suggestion.of(NearestName.in(there, label)));
      }
    }
  }

  /** The line that codes a label. */
  private static FlatNode line(RingUse use, String label) {
    return List.of("CertificateLabel", "ServerCertificateLabel").stream()
        .flatMap(keyword -> use.coded(keyword).stream())
        .flatMap(coded -> coded.settings().stream())
        .filter(setting -> setting.value().equals(label))
        .<FlatNode>map(setting -> setting)
        .findFirst()
        .orElseGet(use::at);
  }
}

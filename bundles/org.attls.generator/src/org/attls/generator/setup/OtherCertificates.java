// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.model.policy.Certificate;

/** The certificates as commands of ACF2 or Top Secret. */
final class OtherCertificates {
  private final Site site;
  private final OtherValues all;
  private final SecurityCommands now;
  private final SecurityCommands later;
  private boolean comesLater;

  OtherCertificates(Site site, SecurityProduct product) {
    this.site = site;
    this.all = new OtherValues(site, product);
    this.now = new SecurityCommands(product);
    this.later = new SecurityCommands(product);
  }

  /** The job that makes certificates and requests, and the one for what comes back. */
  List<Artefact> artefacts() {
    now.mode("certificates");
    later.mode("certificates");
    site.certificates().forEach(this::add);
    List<Artefact> files = new ArrayList<>();
    String title = now.product().title();
    files.add(
        now.job()
            .artefact(
                "01-certificates.jcl",
                "ATTLSCRT",
                new Head(
                    "Certificates in " + title,
                    "Security administrator",
                    "Makes the authorities and server certificates, exports the authorities in"
                        + " Base64 and writes requests for those that others sign.",
                    "Delete the certificates and the data sets. A deleted private key does not"
                        + " come back.",
                    "The listing in the job shows each certificate with its issuer and dates.")));
    if (comesLater) {
      files.add(
          later
              .job()
              .artefact(
                  "02-signed-certificates.jcl",
                  "ATTLSSGN",
                  new Head(
                      "Certificates that come from outside",
                      "Security administrator",
                      "Adds the certificates of outside authorities and the signed ones that they"
                          + " return. Put each into its data set first.",
                      "Delete the authorities. A signed certificate replaces the one made for the"
                          + " request; keep that one's key.",
                      "The listing in the job shows the issuer and the dates.")));
    }
    return files;
  }

  private void add(Certificate certificate) {
    Optional<String> lack = Lacks.of(certificate);
    if (lack.isPresent()) {
      now.job().remark("Left out: certificate " + certificate.getName() + " " + lack.get() + ".");
    } else if (certificate.isOutside()) {
      comesLater = true;
      give(later, certificate, "add", "SIGNED", " from data set ");
      give(later, certificate, "show", "SIGNED", "");
    } else {
      made(certificate);
    }
  }

  private void made(Certificate certificate) {
    give(now, certificate, certificate.isAuthority() ? "authority" : "certificate", "", "");
    RacfCertificates.remarkNames(certificate, now.job());
    if (certificate.isAuthority()) {
      give(now, certificate, "export", "B64", ", exported in Base64 to data set ");
    }
    if (site.signer(certificate).filter(Certificate::isOutside).isPresent()) {
      comesLater = true;
      give(now, certificate, "request", "REQUEST", ", its request in data set ");
      give(later, certificate, "signed", "SIGNED", ", signed, from data set ");
      give(later, certificate, "show", "SIGNED", "");
    }
    give(now, certificate, "show", "", "");
  }

  private void give(
      SecurityCommands to, Certificate certificate, String purpose, String file, String place) {
    Optional<Map<String, List<String>>> values = all.of(certificate, file);
    String words =
        InWords.certificate(site, certificate)
            + (place.isEmpty() ? "" : place + site.dataSet(certificate, file));
    if (values.isPresent()) {
      to.give(purpose, values.get(), words);
    } else if (!purpose.equals("show")) {
      to.define(words);
    }
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.Optional;
import org.attls.model.policy.Certificate;
import org.attls.model.policy.Ring;
import org.attls.model.policy.RingMember;

/** The key rings as RACDCERT commands. */
final class RacfRings {
  private RacfRings() {}

  static Artefact artefact(Site site) {
    TsoJob job = new TsoJob(SecurityProduct.RACF);
    for (Ring ring : site.rings()) {
      Optional<String> lack = Lacks.of(ring);
      if (lack.isPresent()) {
        job.remark("Left out: ring " + ring.getName() + " " + lack.get() + ".");
      } else {
        add(ring, site, job);
      }
    }
    job.add(TsoCommand.of("SETROPTS", "RACLIST(DIGTRING)", "REFRESH"));
    job.add(RacfCertificates.REFRESH);
    return job.artefact(
        "03-rings.jcl",
        "ATTLSRNG",
        new Head(
            "Key rings in RACF",
            "Security administrator",
            "Makes the rings, connects their certificates and lists them.",
            "RACDCERT DELRING(ring) ID(owner); the certificates stay.",
            "The listing at the end of the job shows each certificate with its owner, usage and"
                + " default as in the policy."));
  }

  private static void add(Ring ring, Site site, TsoJob job) {
    String owner = "ID(" + ring.getOwner() + ")";
    job.add(TsoCommand.of("RACDCERT", "ADDRING(" + ring.getName() + ")", owner));
    for (RingMember member : ring.getMembers()) {
      Optional<Certificate> found = site.certificate(member);
      if (found.isPresent()) {
        Certificate certificate = found.get();
        String usage = "USAGE(" + (certificate.isAuthority() ? "CERTAUTH" : "PERSONAL") + ")";
        job.add(
            TsoCommand.of(
                "RACDCERT",
                "CONNECT(" + RacfCertificates.owner(certificate),
                "LABEL(" + Texts.quoted(Site.label(certificate)) + ")",
                "RING(" + ring.getName() + ")",
                usage + (member.isDefaultMember() ? " DEFAULT)" : ")"),
                owner));
      }
    }
    job.add(TsoCommand.of("RACDCERT", "LISTRING(" + ring.getName() + ")", owner));
  }
}

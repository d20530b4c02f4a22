// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;

/** What the security administrator does, for each product. */
final class SecurityFiles {
  private SecurityFiles() {}

  static List<Artefact> of(Site site, SecurityProduct product) {
    boolean racf = product == SecurityProduct.RACF;
    boolean fips = Setup.fips(site.stack());
    boolean curves = Setup.curves(site);
    List<Artefact> files = new ArrayList<>();
    if (!site.certificates().isEmpty()) {
      files.addAll(
          racf
              ? new RacfCertificates(site).artefacts()
              : new OtherCertificates(site, product).artefacts());
    }
    if (!site.rings().isEmpty()) {
      files.add(racf ? RacfRings.artefact(site) : new OtherRings(site, product).artefact());
    }
    files.add(
        racf
            ? RacfProfiles.artefact(site, fips, curves)
            : new OtherProfiles(site, product).artefact(fips, curves));
    return files;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;

/** What the security administrator does, for each product. */
final class SecurityFiles {
  private SecurityFiles() {}

  static List<Artefact> of(Site site, SecurityProduct product) {
    boolean fips = Setup.fips(site.stack());
    if (product != SecurityProduct.RACF) {
      return List.of(OtherProducts.artefact(site, product, fips));
    }
    List<Artefact> files = new ArrayList<>();
    if (!site.certificates().isEmpty()) {
      files.addAll(new RacfCertificates(site).artefacts());
    }
    if (!site.rings().isEmpty()) {
      files.add(RacfRings.artefact(site));
    }
    files.add(RacfProfiles.artefact(site, fips, Setup.curves(site)));
    return files;
  }
}

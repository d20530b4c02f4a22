// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.generator.history.History;
import org.attls.model.facts.Release;
import org.attls.model.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a caller tells the generator besides the objects. */
class GenerationOptionsTest {
  private static final String HASH = "0123456789abcdef".repeat(4);

  @ParameterizedTest
  @EnumSource
  void headTellsReleaseVersionAndHash(NamingMode mode) {
    GenerationOptions options =
        GenerationOptions.none().at(Release.of("3.1")).withVersion("1.2.3").withSourceHash(HASH);
    GeneratedPolicy policy =
        PolicyGenerator.generate(
            Raleigh.stackTcpcs(), mode, new History("STORE", List.of()), options);
    String expected =
        """
        ## Created by AT-TLS Workbench for z/OS Communications Server
        ## Version 3 Release 1
        ## In place of the release of the image, V1R9
        ## Generator version: 1.2.3
        ## SHA-256 of the source:
        ##    %s
        ## Backing Store = 'STORE'
        ##
        """
            .formatted(HASH);
    assertTrue(policy.text().contains(expected), policy.text());
    assertEquals(List.of(), policy.problems());
  }

  @Test
  void releaseOfTheImageIsNoOtherOne() {
    GenerationOptions same = GenerationOptions.none().at(Release.of("V1R9"));
    assertEquals(
        PolicyGenerator.generate(Raleigh.stackTcpcs(), NamingMode.STABLE, History.none()).text(),
        PolicyGenerator.generate(Raleigh.stackTcpcs(), NamingMode.STABLE, History.none(), same)
            .text());
  }

  /** TLSv1 and SSLv3 are on by default at V1R9 only. */
  @Test
  void defaultsAreThoseOfTheRelease() {
    GenerationOptions later = GenerationOptions.none().at(Release.of("V2R2"));
    PolicyText policy =
        PolicyText.read(
            PolicyGenerator.generate(Raleigh.stackTcpcs(), NamingMode.STABLE, History.none(), later)
                .text());
    assertEquals(List.of("On"), policy.all("TTLSConnectionAdvancedParms").getFirst().all("SSLv3"));
  }

  /** What the release does not know is written all the same: PAGENT is to tell, not nobody. */
  @Test
  void nothingIsLeftOutForTheRelease() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    scene.level().getVersions().add("TLSv1.3");
    Settings.add(scene.level(), "server key shares", "0023");
    GenerationOptions old = GenerationOptions.none().at(Release.of("V1R9"));
    String text =
        PolicyGenerator.generate(scene.stack(), NamingMode.STABLE, History.none(), old).text();
    assertTrue(text.contains("  TLSv1.3                         On\n"), text);
    assertTrue(text.contains("  ServerKeyShareGroups            0023\n"), text);
  }
}

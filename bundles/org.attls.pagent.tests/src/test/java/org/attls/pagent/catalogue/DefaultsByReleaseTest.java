// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attls.model.facts.Evidence;
import org.attls.model.facts.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds where a parameter is not coded, release by release. */
class DefaultsByReleaseTest {

  private static DefaultValue at(String statement, String keyword, String release) {
    return Catalogue.get()
        .parameter(statement, keyword)
        .orElseThrow()
        .defaultAt(Release.of(release));
  }

  private static String word(DefaultValue value) {
    return switch (value) {
      case DefaultValue.Known known -> known.value();
      case DefaultValue.Uncertain uncertain -> "?";
      case DefaultValue.Inherited inherited -> "inherit";
      case DefaultValue.None none -> "none";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "SSLv2, V1R7, Off",
    "SSLv2, 3.2, Off",
    "SSLv3, V1R7, On",
    "SSLv3, V1R12, On",
    "SSLv3, V1R13, ?",
    "SSLv3, V2R1, ?",
    "SSLv3, V2R2, Off",
    "SSLv3, 3.2, Off",
    "TLSv1, V1R9, On",
    "TLSv1, V1R10, ?",
    "TLSv1, 3.2, ?",
    "TLSv1.1, V1R9, none",
    "TLSv1.1, V2R1, ?",
    "TLSv1.1, 3.2, ?",
    "TLSv1.2, V2R1, Off",
    "TLSv1.3, V2R4, Off",
    "HandshakeTimeout, V1R9, 10",
    "CertificateLabel, V2R5, none",
    "SecondaryMap, V2R5, inherit",
    "HostRefWildcardValidation, V2R5, ?",
  })
  void ofTheEnvironment(String keyword, String release, String expected) {
    assertEquals(expected, word(at("TTLSEnvironmentAdvancedParms", keyword, release)));
  }

  @Test
  void connectionsAndOuterActions() {
    assertEquals("inherit", word(at("TTLSConnectionAdvancedParms", "SSLv3", "V1R9")));
    assertEquals("inherit", word(at("TTLSConnectionAction", "Trace", "V2R5")));
    assertEquals("inherit", word(at("TTLSEnvironmentAction", "Trace", "V2R5")));
    assertEquals("inherit", word(at("TTLSEnvironmentAction", "CtraceClearText", "V2R5")));
    assertEquals("2", word(at("TTLSGroupAction", "Trace", "V2R5")));
    assertEquals("none", word(at("TTLSGroupAction", "TTLSEnabled", "V2R5")));
  }

  @Test
  void onlyACertainDefaultMayBeLeftOut() {
    assertTrue(at("TTLSEnvironmentAdvancedParms", "SSLv3", "V2R2").isCertainly("OFF"));
    assertFalse(at("TTLSEnvironmentAdvancedParms", "SSLv3", "V2R2").isCertainly("On"));
    assertFalse(at("TTLSEnvironmentAdvancedParms", "SSLv3", "V2R1").isCertainly("Off"));
    assertTrue(at("TTLSEnvironmentAdvancedParms", "TLSv1", "V1R9").isCertainly("On"));
    assertFalse(at("TTLSEnvironmentAdvancedParms", "TLSv1", "V1R10").isCertainly("On"));
    assertFalse(at("TTLSGskAdvancedParms", "GSK_SYSPLEX_SIDCACHE", "V1R9").isCertainly("Off"));
    assertFalse(at("TTLSConnectionAction", "Trace", "V2R5").isCertainly("2"));
  }

  @Test
  void notation() {
    Default value = Default.of("On ..V1R9@observed; ? V1R10..V2R1; Off V2R2..", Evidence.IBM);
    assertEquals(new DefaultValue.Known("On", Evidence.OBSERVED), value.at(Release.of("V1R7")));
    assertEquals(new DefaultValue.Uncertain(), value.at(Release.of("V2R1")));
    assertEquals(new DefaultValue.Known("Off", Evidence.IBM), value.at(Release.of("3.2")));
    assertThrows(IllegalArgumentException.class, () -> Default.of("On V1R7-V1R9", Evidence.IBM));
    assertThrows(IllegalArgumentException.class, () -> Default.of("On V0R1..", Evidence.IBM));
  }
}

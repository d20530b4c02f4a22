// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import static org.attls.analysis.Rules.actions;
import static org.attls.analysis.Rules.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.attls.pagent.source.FlatSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in force: connection over environment over group over default. */
class EffectiveSettingsTest {
  private static final String ON = "TTLSConnectionAdvancedParms\n{\nApplicationControlled On\n}";

  private static EffectiveValue value(EffectiveSettings settings, String keyword) {
    return settings.value(keyword, Rules.RELEASE);
  }

  private static EffectiveValue single(String text) {
    return new EffectiveValue.Single(text);
  }

  @Test
  void theInnermostActionWins() {
    assertEquals(single("7"), value(settings("Trace 7", "", ""), "Trace"));
    assertEquals(single("15"), value(settings("Trace 7", "Trace 15", ""), "Trace"));
    assertEquals(single("31"), value(settings("Trace 7", "Trace 15", "Trace 31"), "Trace"));
  }

  @Test
  void theDefaultHoldsWhereNothingIsCoded() {
    assertEquals(single("2"), value(settings("", "", ""), "Trace"));
    assertEquals(single("Off"), value(settings("", "", ""), "SecondaryMap"));
  }

  @Test
  void whatIsCertainToBeTheDefaultIsNoDifference() {
    assertEquals(settings("", "", ""), settings("Trace 2", "", ""));
    assertEquals(settings("", "", ""), settings("", "", ON.replace("On", "off")));
    assertNotEquals(settings("", "", ""), settings("", "", ON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ServerKexECurves 00230024002500210019",
        "ServerKexECurves 002300240025\nServerKexECurves 00210019",
        "ClientKeyShareGroups 0023"
      })
  void aListThatIsCertainToBeTheDefaultIsNoDifference(String list) {
    assertEquals(settings("", "", ""), settings("", groups(list), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ServerKexECurves 00240023002500210019",
        "ServerKexECurves 0023002400250021",
        "ServerKeyShareGroups 00230024002500290030",
        "ClientECurves 00210023002400250019"
      })
  void aListInAnotherOrderOrWithAnUncertainDefaultIsOne(String list) {
    assertNotEquals(settings("", "", ""), settings("", groups(list), ""));
  }

  private static String groups(String list) {
    return "TTLSSignatureParms\n{\n" + list + "\n}";
  }

  @Test
  void anUncertainDefaultIsAValueOfItsOwn() {
    String switches = "TTLSEnvironmentAdvancedParms\n{\nTLSv1 %s\n}";
    assertEquals(new EffectiveValue.Default(), value(settings("", "", ""), "TLSv1"));
    assertNotEquals(settings("", "", ""), settings("", switches.formatted("On"), ""));
    assertNotEquals(settings("", "", ""), settings("", switches.formatted("Off"), ""));
  }

  @Test
  void cipherSuitesAreOneListWhateverTheForm() {
    EffectiveSettings codes =
        settings(
            "", "", "TTLSCipherParms\n{\nV3CipherSuites 2F35\nV3CipherSuites4Char c030002f\n}");
    EffectiveSettings names =
        settings(
            "",
            "",
            "TTLSCipherParms\n{\nV3CipherSuites TLS_RSA_WITH_AES_128_CBC_SHA\n"
                + "V3CipherSuites TLS_RSA_WITH_AES_256_CBC_SHA\n"
                + "V3CipherSuites TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384\n}");
    assertEquals(new EffectiveValue.Items(List.of("002F", "0035", "C030")), value(codes, "V3"));
    assertEquals(codes, names);
  }

  @Test
  void inlineAndNamedStatementsAreTheSame() {
    String named = "TTLSKeyringParmsRef K";
    String statement = "TTLSKeyringParms K\n{\nKeyring A/B\n}\n";
    EffectiveRule rule =
        Rules.rule(
            "TTLSEnvironmentActionRef E",
            "TTLSEnvironmentAction E\n{\n" + named + "\n}\n" + statement);
    EffectiveRule inline =
        Rules.rule(
            "TTLSEnvironmentActionRef X",
            "TTLSEnvironmentAction X\n{\nTTLSKeyringParms\n{\nKeyring A/B\n}\n}\n");
    assertEquals(rule.settings(Rules.RELEASE), inline.settings(Rules.RELEASE));
    assertEquals(single("A/B"), value(rule.settings(Rules.RELEASE), "Keyring"));
  }

  @Test
  void withoutSecurityNothingElseCounts() {
    EffectiveRule off =
        Rules.rule(
            "TTLSGroupActionRef G",
            "TTLSGroupAction G\n{\nTTLSEnabled OFF\nTrace 255\nFIPS140 On\n}\n");
    EffectiveRule plain =
        Rules.rule("TTLSGroupActionRef G", "TTLSGroupAction G\n{\nTTLSEnabled Off\n}\n");
    assertFalse(off.isSecured());
    assertEquals(plain.settings(Rules.RELEASE), off.settings(Rules.RELEASE));
  }

  @Test
  void numbersOfInstancesDoNotCount() {
    assertEquals(settings("", "", ""), settings("", "EnvironmentUserInstance 7", ""));
  }

  @Test
  void whatIsVoidOrFaultyIsTold() {
    EffectiveRule rule =
        actions("Trace 7", "Trace 15\nTrace 31", "TTLSCipherParmsRef nowhere\nTrace x");
    assertEquals(List.of("Trace 15", "Trace 7"), texts(rule.overridden()));
    assertEquals(List.of("Trace x", "TTLSCipherParmsRef nowhere"), texts(rule.unusable()));
    assertEquals(single("31"), value(rule.settings(Rules.RELEASE), "Trace"));
  }

  @Test
  void passwordsStaySecret() {
    EffectiveSettings settings =
        settings("", "TTLSKeyringParms\n{\nKeyring /a\nKeyringPw open sesame\n}", "");
    assertEquals(new EffectiveValue.Secret(), value(settings, "KeyringPw"));
    assertFalse(settings.toString().contains("sesame"));
  }

  private static List<String> texts(Iterable<FlatSetting> settings) {
    List<String> texts = new ArrayList<>();
    settings.forEach(setting -> texts.add(setting.toString()));
    return texts;
  }
}

// SPDX-License-Identifier: EPL-2.0

package org.attls.model.effective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.attls.model.policy.Direction;
import org.attls.model.policy.Image;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.PolicyFactory;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Ports;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.Symbol;
import org.attls.model.policy.SymbolOwner;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.model.settings.Settings;
import org.attls.model.values.PortRange;
import org.junit.jupiter.api.Test;

/** What objects that extend others, or hold symbols, come to. */
class EffectiveTest {
  private static final PolicyFactory MAKE = PolicyFactory.eINSTANCE;

  private final Effective effective = Effective.withoutSymbols();

  private static SecurityLevel level(String name, SecurityLevel base) {
    SecurityLevel level = MAKE.createSecurityLevel();
    level.setName(name);
    level.setBase(base);
    return level;
  }

  private static TrafficType type(String name, String ports) {
    TrafficType type = MAKE.createTrafficType();
    type.setName(name);
    Ports local = MAKE.createPorts();
    local.getRanges().add(PortRange.valueOf(ports));
    type.setLocalPorts(local);
    return type;
  }

  private static String ports(TrafficType type) {
    return type.getLocalPorts().getRanges().getFirst().text();
  }

  private static void symbol(SymbolOwner owner, String name, String value) {
    Symbol symbol = MAKE.createSymbol();
    symbol.setName(name);
    symbol.setValue(value);
    owner.getSymbols().add(symbol);
  }

  @Test
  void whatExtendsNothingIsTheObjectItself() {
    SecurityLevel level = level("A", null);
    assertSame(level, effective.level(level));
    assertSame(level, effective.origins().of(level));
  }

  @Test
  void aLevelHasWhatItsBaseHasAndOverridesSingleProperties() {
    SecurityLevel base = level("BASE", null);
    base.getVersions().addAll(List.of("TLSv1.2", "TLSv1.3"));
    base.getCiphers().add("TLS_AES_128_GCM_SHA256");
    Settings.add(base, "session timeout", "60");
    Settings.add(base, "client authentication", "Full");
    SecurityLevel derived = level("DERIVED", base);
    derived.getVersions().add("TLSv1.3");
    Settings.add(derived, "session timeout", "90");

    SecurityLevel result = effective.level(derived);

    assertEquals("DERIVED", result.getName());
    assertNull(result.getBase());
    assertEquals(List.of("TLSv1.3"), result.getVersions());
    assertEquals(List.of("TLS_AES_128_GCM_SHA256"), result.getCiphers());
    assertEquals("90", Settings.value(result, "session timeout").orElseThrow());
    assertEquals("Full", Settings.value(result, "client authentication").orElseThrow());
    assertSame(result, effective.level(derived));
  }

  @Test
  void everyPartKnowsWhereItWasWritten() {
    SecurityLevel base = level("BASE", null);
    base.getCiphers().add("TLS_AES_128_GCM_SHA256");
    Settings.add(base, "session timeout", "60");
    SecurityLevel derived = level("DERIVED", base);
    derived.getVersions().add("TLSv1.3");

    SecurityLevel result = effective.level(derived);
    Origins origins = effective.origins();

    assertSame(derived, origins.of(result));
    assertSame(derived, origins.of(result, PolicyPackage.Literals.SECURITY_LEVEL__VERSIONS));
    assertSame(base, origins.of(result, PolicyPackage.Literals.SECURITY_LEVEL__CIPHERS));
    assertSame(base.getSettings().getFirst(), origins.of(result.getSettings().getFirst()));
  }

  @Test
  void securityOverridesNoSecurity() {
    SecurityLevel permit = level("PERMIT", null);
    permit.setNoSecurity(true);
    SecurityLevel derived = level("SECURE", permit);
    assertTrue(effective.level(derived).isNoSecurity());
    derived.getVersions().add("TLSv1.2");
    assertFalse(Effective.withoutSymbols().level(derived).isNoSecurity());
  }

  @Test
  void noSecurityLeavesNothingOfTheBase() {
    SecurityLevel base = level("BASE", null);
    base.getVersions().add("TLSv1.2");
    Settings.add(base, "FIPS140", "On");
    SecurityLevel clear = level("CLEAR", base);
    clear.setNoSecurity(true);
    SecurityLevel result = effective.level(clear);
    assertTrue(result.isNoSecurity());
    assertEquals(List.of(), result.getVersions());
    assertEquals(List.of(), result.getSettings());
  }

  @Test
  void wordsWinOverVerbatimLinesOfTheBase() {
    SecurityLevel base = level("BASE", null);
    base.getVerbatims().add(verbatim("TTLSEnvironmentAdvancedParms", "TLSv1.2", "ClientAuthType"));
    base.getVerbatims().add(verbatim("TTLSGskAdvancedParms", "GSK_V3_SIDCACHE_SIZE"));
    SecurityLevel derived = level("DERIVED", base);
    derived.getVersions().add("TLSv1.2");
    Settings.add(derived, "client authentication", "Full");
    assertEquals(
        List.of("GSK_V3_SIDCACHE_SIZE"),
        effective.level(derived).getVerbatims().stream()
            .flatMap(each -> each.getLines().stream())
            .map(VerbatimLine::getKeyword)
            .toList());
    assertEquals(2, base.getVerbatims().size());
  }

  private static Verbatim verbatim(String statement, String... keywords) {
    Verbatim block = MAKE.createVerbatim();
    block.setStatement(statement);
    for (String keyword : keywords) {
      VerbatimLine line = MAKE.createVerbatimLine();
      line.setKeyword(keyword);
      block.getLines().add(line);
    }
    return block;
  }

  @Test
  void aDescriptorChangesNamedTrafficTypesAddsAndRemovesSome() {
    TrafficDescriptor base = MAKE.createTrafficDescriptor();
    base.setName("FTP");
    TrafficType control = type("control", "21");
    control.setDirection(Direction.OUTBOUND);
    Settings.add(control, "secondary map");
    base.getTrafficTypes().addAll(List.of(control, type("active", "20"), type(null, "999")));
    TrafficDescriptor derived = MAKE.createTrafficDescriptor();
    derived.setName("FTP4021");
    derived.setBase(base);
    derived.getWithout().add("active");
    TrafficType changed = type("control", "4021");
    derived.getTrafficTypes().addAll(List.of(changed, type(null, "5000")));

    TrafficDescriptor result = effective.descriptor(derived);

    assertEquals(
        List.of("4021", "999", "5000"),
        result.getTrafficTypes().stream().map(EffectiveTest::ports).toList());
    TrafficType first = result.getTrafficTypes().getFirst();
    assertEquals(Direction.OUTBOUND, first.getDirection());
    assertTrue(Settings.isOn(first, "secondary map"));
    assertSame(changed, effective.origins().of(first));
    assertEquals("21", ports(control));
  }

  @Test
  void aCircleEnds() {
    SecurityLevel one = level("ONE", null);
    SecurityLevel two = level("TWO", one);
    one.setBase(two);
    two.getVersions().add("TLSv1.2");
    assertEquals(List.of("TLSv1.2"), effective.level(one).getVersions());
    one.setBase(one);
    assertSame(one, Effective.withoutSymbols().level(one));
  }

  @Test
  void symbolsOfTheStackCountBeforeThoseOfTheImage() {
    Image image = MAKE.createImage();
    Stack stack = MAKE.createStack();
    image.getStacks().add(stack);
    symbol(image, "PORT", "992");
    symbol(image, "SYS", "SYS1");
    symbol(stack, "PORT", "2025");
    TrafficDescriptor descriptor = MAKE.createTrafficDescriptor();
    descriptor.setDescription("for &SYS");
    KeyRing ring = MAKE.createKeyRing();
    ring.setRing("&SYS.RING/&OTHER");
    descriptor.setKeyRing(ring);
    descriptor.getTrafficTypes().add(type(null, "&PORT"));

    TrafficDescriptor result = Effective.in(stack).descriptor(descriptor);

    assertNotSame(descriptor, result);
    assertEquals("2025", ports(result.getTrafficTypes().getFirst()));
    assertEquals("SYS1RING/&OTHER", result.getKeyRing().getRing());
    assertEquals("for &SYS", result.getDescription());
    assertEquals("&PORT", ports(descriptor.getTrafficTypes().getFirst()));
  }

  @Test
  void symbolsInATextAreFound() {
    assertEquals(List.of("A", "B_1"), Symbols.in("x&A..y/&B_1&"));
    assertEquals("v.y", new Symbols(Map.of("A", "v")).expand("&A..y"));
  }
}

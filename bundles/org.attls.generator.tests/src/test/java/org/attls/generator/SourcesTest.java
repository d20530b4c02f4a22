// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attls.generator.history.History;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.PolicyFactory;
import org.attls.model.policy.PolicyPackage.Literals;
import org.attls.model.policy.Ports;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Setting;
import org.attls.model.policy.Stack;
import org.attls.model.policy.Symbol;
import org.attls.model.policy.TimeCondition;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.settings.Settings;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** Which objects of the text made which lines of the file. */
class SourcesTest {

  @Provide
  Arbitrary<Plan> plans() {
    return Plans.any();
  }

  private static List<Source> whole(EObject... objects) {
    return Stream.of(objects).map(Source::of).toList();
  }

  private static List<Source> property(
      EObject object, EStructuralFeature feature, EObject... around) {
    return value(object, feature, Source.ALL, around);
  }

  private static List<Source> value(
      EObject object, EStructuralFeature feature, int index, EObject... around) {
    Source first = new Source(object, feature, index);
    return Stream.concat(Stream.of(first), whole(around).stream()).toList();
  }

  /** The sources of the only line with a keyword. */
  private static List<Source> of(GeneratedPolicy policy, String keyword) {
    List<String> lines = policy.text().lines().toList();
    List<Integer> found = places(lines, keyword);
    assertEquals(1, found.size(), keyword);
    return policy.sources().get(found.getFirst());
  }

  /** The sources of one of the lines with a keyword, counted from 0. */
  private static List<Source> of(GeneratedPolicy policy, String keyword, int which) {
    List<String> lines = policy.text().lines().toList();
    return policy.sources().get(places(lines, keyword).get(which));
  }

  private static List<Integer> places(List<String> lines, String keyword) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).strip().split(" ")[0].equals(keyword))
        .boxed()
        .toList();
  }

  @Test
  void linesComeFromTheObjectsThatAskForThem() {
    Scene scene = Scene.of(Lines.inbound().local("443").job("JOB"));
    Settings.add(scene.level(), "reset cipher timer", "60");
    Settings.add(scene.rule(), "certificate label", "L");
    GeneratedPolicy policy = scene.generate(NamingMode.STABLE);
    assertEquals(
        whole(scene.level().getSettings().getFirst(), scene.level()),
        of(policy, "ResetCipherTimer"));
    assertEquals(
        whole(scene.rule().getSettings().getFirst(), scene.rule()), of(policy, "CertificateLabel"));
    assertEquals(whole(scene.image().getKeyRing(), scene.image()), of(policy, "Keyring"));
    assertEquals(
        whole(scene.type().getLocalPorts(), scene.type(), scene.descriptor()), of(policy, "Port"));
    assertEquals(whole(scene.type(), scene.row(), scene.rule()), of(policy, "TTLSRule"));
    assertEquals(whole(scene.rule().getLocal(), scene.rule()), of(policy, "LocalAddr"));
  }

  @Test
  void linesComeFromThePropertiesThatAskForThem() {
    Scene scene = Scene.of(Lines.either("client").local("443").job("JOB").user("USER"));
    scene.rule().setPriority(700);
    GeneratedPolicy policy = scene.generate(NamingMode.STABLE);
    TrafficType type = scene.type();
    assertEquals(
        property(type, Literals.TRAFFIC_TYPE__JOB_NAME, type, scene.descriptor()),
        of(policy, "Jobname"));
    assertEquals(
        property(type, Literals.TRAFFIC_TYPE__USER_ID, type, scene.descriptor()),
        of(policy, "Userid"));
    assertEquals(
        property(type, Literals.TRAFFIC_TYPE__DIRECTION, type, scene.descriptor()),
        of(policy, "Direction"));
    assertEquals(
        property(type, Literals.TRAFFIC_TYPE__ROLE, type, scene.descriptor()),
        of(policy, "HandshakeRole", 0));
    assertEquals(
        property(scene.rule(), Literals.RULE_SCOPE__PRIORITY, scene.rule()),
        of(policy, "Priority"));
    scene.level().getVersions().clear();
    scene.level().setNoSecurity(true);
    assertEquals(
        property(scene.level(), Literals.SECURITY_LEVEL__NO_SECURITY, scene.level()),
        of(scene.generate(NamingMode.STABLE), "TTLSEnabled"));
  }

  /** A role that is not written follows from the direction. */
  @Test
  void roleMayComeFromTheDirection() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    assertEquals(
        property(scene.type(), Literals.TRAFFIC_TYPE__DIRECTION, scene.type(), scene.descriptor()),
        of(scene.generate(NamingMode.STABLE), "HandshakeRole", 0));
  }

  /** Each line is one value of a list: the first of several that are equal. */
  @Test
  void linesComeFromTheValuesThatAskForThem() {
    Scene scene = Scene.of(Lines.inbound().local("443, 444-445, 443, 446"));
    SecurityLevel level = scene.level();
    String suite = "TLS_RSA_WITH_AES_128_CBC_SHA";
    level.getCiphers().addAll(List.of(suite, suite, "TLS_RSA_WITH_AES_256_CBC_SHA"));
    Settings.add(scene.type(), "server certificate labels", "ONE", "TWO");
    AddressGroup inner = Models.group("INNER", "10.0.0.9");
    AddressGroup outer = Models.group("OUTER", "10.0.0.1", "10.0.0.4-10.0.0.5");
    outer.getGroups().add(inner);
    scene.rule().setLocal(Models.at(outer));
    TimeCondition time = Scene.time("OFFICE", "months", "may");
    scene.rule().getTimes().addAll(List.of(time, Scene.time("DAYS", "days of week", "friday")));
    GeneratedPolicy policy = scene.generate(NamingMode.STABLE);
    assertEquals(
        value(level, Literals.SECURITY_LEVEL__CIPHERS, 0, level), of(policy, "V3CipherSuites", 0));
    assertEquals(
        value(level, Literals.SECURITY_LEVEL__CIPHERS, 2, level), of(policy, "V3CipherSuites", 1));
    Ports ports = scene.type().getLocalPorts();
    List<EObject> around = List.of(ports, scene.type(), scene.descriptor());
    for (int i = 0; i < 3; i++) {
      int written = List.of(0, 1, 3).get(i);
      List<Source> expected =
          value(ports, Literals.PORTS__RANGES, written, around.toArray(EObject[]::new));
      assertEquals(expected, of(policy, "Port", i));
    }
    Setting labels = scene.type().getSettings().getFirst();
    assertEquals(
        value(labels, Literals.SETTING__VALUES, 1, labels, scene.type(), scene.descriptor()),
        of(policy, "ServerCertificateLabel", 1));
    assertEquals(value(outer, Literals.ADDRESS_GROUP__ADDRESSES, 1, outer), of(policy, "Range"));
    assertEquals(
        value(inner, Literals.ADDRESS_GROUP__ADDRESSES, 0, inner, outer), of(policy, "Addr", 1));
    assertEquals(
        value(scene.rule(), Literals.RULE_SCOPE__TIMES, 0, scene.rule(), time, scene.row()),
        of(policy, "IpTimeConditionRef", 0));
  }

  @Test
  void sharedStatementsComeFromAllThatShareThem() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    TrafficDescriptor other = Models.descriptor("OTHER", Lines.outbound().local("443"));
    scene.rule().getMap().getRows().add(Models.row(other, scene.level()));
    List<Source> sources = of(scene.generate(NamingMode.STABLE), "Port");
    assertTrue(sources.contains(Source.of(scene.type())));
    assertTrue(sources.contains(Source.of(other.getTrafficTypes().getFirst())));
    assertEquals(sources.size(), new HashSet<>(sources).size());
  }

  @Test
  void effectiveObjectsLeadToThoseOfTheText() {
    Scene scene = Scene.of(Lines.inbound().local("443"));
    Symbol symbol = PolicyFactory.eINSTANCE.createSymbol();
    symbol.setName("N");
    symbol.setValue("60");
    scene.stack().getSymbols().add(symbol);
    Settings.add(scene.level(), "reset cipher timer", "&N");
    SecurityLevel derived = Models.level("DERIVED", List.of());
    derived.setBase(scene.level());
    derived.getCiphers().add("TLS_RSA_WITH_AES_128_CBC_SHA");
    scene.row().setSecurityLevel(derived);
    GeneratedPolicy policy = scene.generate(NamingMode.STABLE);
    SecurityLevel base = derived.getBase();
    Setting setting = base.getSettings().getFirst();
    assertEquals(whole(setting, base), of(policy, "ResetCipherTimer"));
    assertEquals(
        value(derived, Literals.SECURITY_LEVEL__CIPHERS, 0, derived), of(policy, "V3CipherSuites"));
    assertEquals(
        property(base, Literals.SECURITY_LEVEL__VERSIONS, base, derived), of(policy, "TLSv1.2"));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void everyLineHasSourcesOfTheText(@ForAll("plans") Plan plan) {
    for (NamingMode mode : NamingMode.values()) {
      Stack stack = plan.build();
      GeneratedPolicy policy = PolicyGenerator.generate(stack, mode, History.none());
      List<String> lines = policy.text().lines().toList();
      assertEquals(lines.size(), policy.sources().size());
      for (int i = 0; i < lines.size(); i++) {
        List<Source> sources = policy.sources().get(i);
        assertEquals(lines.get(i).startsWith("##"), sources.isEmpty(), lines.get(i));
        assertEquals(sources.size(), new HashSet<>(sources).size());
      }
    }
  }
}
